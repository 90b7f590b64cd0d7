import { defineConfig } from 'playwright/test'
import { findOnce } from '../browser/find-once.ts'
import { useOptions } from '../browser/use-options.ts'
import tests from '../playwright.config.ts'

const { found } = await findOnce()

/** `npm run bench:page`: what a press costs, at the build. It measures, and so is no part of the tests. */
export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: '**/*.bench.ts',
  outputDir: '../../.cache/bench',
  // One at a time: what runs beside it would be measured, too.
  workers: 1,
  fullyParallel: false,
  // A press is waited for until all is at rest: several hundred take minutes.
  timeout: 900_000,
  // As a person starts it, which for tests it is not in all.
  projects: found
    .filter(({ name }) => name === 'chromium')
    .map((browser) => ({
      name: browser.name,
      use: { ...useOptions(browser), reducedMotion: 'no-preference' },
    })),
  webServer: { ...[tests.webServer].flat()[0]!, cwd: '../..' },
})
