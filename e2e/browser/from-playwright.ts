import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { browsers, type BrowserName } from './browsers.ts'
import { run } from './run.ts'

/** The build that this version of Playwright was tested with, if it was downloaded before. */
export function keptFromPlaywright(name: BrowserName): string | undefined {
  const path = browsers[name].type.executablePath()
  return existsSync(path) ? path : undefined
}

export function downloadFromPlaywright(names: readonly BrowserName[]): void {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')))
  // The whole browser: Playwright can tell its path, unlike that of the smaller headless shell.
  run(process.execPath, [cli, 'install', ...names, '--no-shell'])
}
