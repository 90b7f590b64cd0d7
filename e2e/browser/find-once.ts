import { findBrowsers, type FoundBrowsers } from './find.ts'

/** By which the first process hands on what it has found. */
const variable = 'E2E_FOUND_BROWSERS'

/**
 * The browsers to test in. Each worker loads the configuration again: the first process to do so
 * looks, says what it has not found, and leaves word for the others.
 */
export async function findOnce(): Promise<FoundBrowsers> {
  const left = process.env[variable]
  if (left !== undefined) return JSON.parse(left) as FoundBrowsers
  const browsers = await findBrowsers()
  for (const line of browsers.notRun) console.error(line)
  process.env[variable] = JSON.stringify(browsers)
  return browsers
}
