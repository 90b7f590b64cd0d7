import { defineConfig } from 'playwright/test'
import { compileOnce } from '../browser/use-options.ts'
import tests from '../playwright.config.ts'

const chromium = tests.projects?.find(({ name }) => name === 'chromium')
const launchOptions = chromium?.use?.launchOptions

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
  projects: [
    {
      ...chromium,
      use: {
        ...chromium?.use,
        // What a person waits for is code that has been compiled as often as it is worth.
        launchOptions: {
          ...launchOptions,
          args: launchOptions?.args?.filter((arg) => arg !== compileOnce) ?? [],
        },
      },
    },
  ],
  webServer: { ...[tests.webServer].flat()[0]!, cwd: '../..' },
})
