import { defineConfig } from 'playwright/test'
import { findOnce } from './browser/find-once.ts'
import { freePort } from './browser/free-port.ts'
import { projectOf } from './browser/project-of.ts'
import type { DriverOption } from './webdriver/test.ts'

const { found, notRun } = await findOnce()
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
const address = `http://localhost:${port}/`

export default defineConfig<DriverOption>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../.cache/e2e',
  // A test that passes at the second try has found something: it fails.
  retries: 0,
  // More than cores: much of a test is waiting.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  // Limits for what hangs, not measurements: these machines are busy.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  // Chromium, with by far the most, last: the others run beside it.
  projects: found.toReversed().map(projectOf),
  // In the report, so that what closes a test run can tell it.
  metadata: { notRun },
  use: {
    baseURL: address,
    // A step that moves costs as much as opening the page. Where motion matters, a spec asks for it.
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
  },
  webServer: {
    // The build, not the dev server: bundling can break what works unbundled.
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: '..',
    url: address,
  },
})
