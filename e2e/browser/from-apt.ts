import { browsers, type BrowserName } from './browsers.ts'
import { run } from './run.ts'

/** Whether packages may be added: on a CI machine, as root. A test leaves a person's system as it was. */
export const mayInstall = Boolean(process.env['CI']) && process.getuid?.() === 0

/** Asks apt for its lists; throws where there is no apt, or none that reaches its archive. */
export function reachApt(): void {
  // Without an error for any list that it cannot fetch, an update that brought nothing succeeds.
  run('apt-get', ['update', '--error-on=any'])
}

/** Debian's packages of these browsers, all in one go. They are of the age that Playwright expects. */
export function installFromApt(names: readonly BrowserName[]): void {
  const packages = new Set(names.flatMap((name) => browsers[name].packages))
  run('apt-get', [...quickInstall, ...packages])
}

/** Nobody reads a manual there, and indexing all of them anew takes longer than unpacking Firefox. */
const quickInstall = [
  'install',
  '--yes',
  '--no-install-recommends',
  '--option=Dpkg::Options::=--force-unsafe-io',
  '--option=Dpkg::Options::=--path-exclude=/usr/share/man/*',
]
