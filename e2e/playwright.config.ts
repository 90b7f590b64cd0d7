import { defineConfig } from 'playwright/test'
import { findOnce } from './browser/find-once.ts'
import { freePort } from './browser/free-port.ts'
import { useOptions } from './browser/use-options.ts'

const { found, notRun } = await findOnce()
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
  // All tests in Chromium; in the others, which start slowly and so only once and first, those of what
  // an engine may do its own way.
  projects: found.toReversed().map((browser) => ({
    name: browser.name,
    use: useOptions(browser),
    ...(browser.name !== 'chromium' && { grep: /@every-browser/, workers: 1 }),
  })),
  // In the report, so that what closes a test run can tell it.
  metadata: { notRun },
  use: {
    baseURL: address,
    screenshot: 'only-on-failure',
  },
  webServer: {
    // The build, not the dev server: bundling can break what works unbundled.
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: '..',
    url: address,
  },
})
