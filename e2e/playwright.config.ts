import { defineConfig } from 'playwright/test'
import { findChromium } from './browser/find.ts'
import { freePort } from './browser/free-port.ts'
import { launchOptions } from './browser/launch-options.ts'

// Every worker loads this file again: the first one to do so looks, and leaves word for the others.
const chromium = (process.env['CHROMIUM_PATH'] = await findChromium())
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
const address = `http://localhost:${port}/`

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../.cache/e2e',
  // A test that passes at the second try has found something: it fails.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Limits for what hangs, not measurements: these machines are busy.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: launchOptions(chromium),
    screenshot: 'only-on-failure',
  },
  webServer: {
    // The build, not the dev server: bundling can break what works unbundled.
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: '..',
    url: address,
  },
})
