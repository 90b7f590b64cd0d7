import { chromiumOnSystem } from './on-system.ts'
import { run } from './run.ts'

/**
 * Debian's Chromium: of the age that Playwright expects, with fonts.
 * Only on a CI machine, which is thrown away: a test leaves a person's system as it was.
 */
export function chromiumFromApt(): string | undefined {
  if (process.env['CI'] === undefined || process.getuid?.() !== 0) return undefined
  run('apt-get', ['update'])
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  return chromiumOnSystem()
}
