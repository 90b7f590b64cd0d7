import type { Project } from 'playwright/test'
import type { DriverOption } from '../webdriver/test.ts'
import { isDriver, useOptions, type FoundBrowser } from './use-options.ts'

const overWebDriver = '**/webdriver/*.spec.ts'

/**
 * The tests to run in a browser: all in Chromium; in the others, which start slowly and so once only,
 * those of what an engine may do its own way.
 */
export function projectOf(browser: FoundBrowser): Project<DriverOption> {
  const { name } = browser
  if (isDriver(browser)) {
    return { name, testMatch: overWebDriver, use: { driverPath: browser.path }, workers: 1 }
  }
  const project = { name, testIgnore: overWebDriver, use: useOptions(browser, [slowToOptimise]) }
  return name === 'chromium' ? project : { ...project, grep: /@every-browser/, workers: 1 }
}

/**
 * A page of a test is over in seconds. By default V8 spends a seventh of all processor time on optimising, in threads
 * beside the page's own, what then runs no more: only what runs long, as a search, is worth that.
 */
const slowToOptimise =
  '--js-flags=--single-threaded --invocation-count-for-maglev=4000 --interrupt-budget=1000000'
