import { existsSync } from 'node:fs'
import { chromiumFromApt } from './from-apt.ts'
import { chromiumFromNpm, chromiumKeptFromNpm } from './from-npm.ts'
import { chromiumFromPlaywright, chromiumKeptFromPlaywright } from './from-playwright.ts'
import { chromiumOnSystem } from './on-system.ts'
import { tryOut } from './try-out.ts'

/**
 * First what is there, then what can be fetched, each with the most faithful first. Playwright's is
 * the very build it was tested with, but comes from a host that a closed network refuses. Debian's is
 * of the same age and has real fonts, but needs root. The one inside an npm package is older and bare,
 * but where the packages of this project came from, it comes from too.
 */
const sources: readonly { name: string; find: () => string | undefined }[] = [
  { name: 'kept from Playwright', find: chromiumKeptFromPlaywright },
  { name: 'on the system', find: chromiumOnSystem },
  { name: 'kept from npm', find: chromiumKeptFromNpm },
  { name: 'from Playwright', find: chromiumFromPlaywright },
  { name: 'from apt', find: chromiumFromApt },
  { name: 'from npm', find: chromiumFromNpm },
]

/** The path of a Chromium that was seen to work, or the one that CHROMIUM_PATH asks for. */
export async function findChromium(): Promise<string> {
  return askedFor() ?? (await firstThatWorks())
}

function askedFor(): string | undefined {
  const path = process.env['CHROMIUM_PATH'] ?? process.env['CHROME_PATH']
  if (path !== undefined && !existsSync(path)) {
    throw new Error(`CHROMIUM_PATH or CHROME_PATH names no file: ${path}`)
  }
  return path
}

async function firstThatWorks(): Promise<string> {
  const failures: string[] = []
  for (const { name, find } of sources) {
    try {
      const path = find()
      if (path !== undefined) {
        await tryOut(path)
        return path
      }
      failures.push(`  ${name}: none`)
    } catch (error) {
      // The first line says what went wrong; the rest is a log of how.
      failures.push(`  ${name}: ${String(error).split('\n')[0]}`)
    }
  }
  throw new Error(
    `no Chromium for the end-to-end tests. Install one, or set CHROMIUM_PATH. Looked for one\n${failures.join('\n')}`,
  )
}
