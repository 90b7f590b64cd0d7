import { defineConfig } from 'playwright/test'
import tests from '../playwright.config.ts'

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
  projects: tests.projects?.filter(({ name }) => name === 'chromium') ?? [],
  webServer: { ...[tests.webServer].flat()[0]!, cwd: '../..' },
})
