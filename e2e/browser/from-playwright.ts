import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { run } from './run.ts'

/** The build that this version of Playwright was tested with, if it was downloaded before. */
export function chromiumKeptFromPlaywright(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

export function chromiumFromPlaywright(): string {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')))
  // The whole browser: Playwright can tell its path, unlike that of the smaller headless shell.
  run(process.execPath, [cli, 'install', 'chromium', '--no-shell'])
  return chromium.executablePath()
}
