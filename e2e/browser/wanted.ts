import { browsers, type BrowserName } from './browsers.ts'

/** How much the tests need a browser. */
export type Wanted =
  /** Fetched if it is not there; without it no test runs. */
  | 'needed'
  /** Fetched if it is not there and can be had. */
  | 'fetched'
  /** Used if it is there. */
  | 'if there'
  /** Not even looked for. */
  | 'left out'

const names = Object.keys(browsers) as BrowserName[]

/**
 * E2E_BROWSERS names the browsers that have to run, such as `chromium,webkit`, and leaves out all others.
 * Without it, Chromium has to. A person is not made to wait for a second browser, a CI machine is.
 */
export function wantedBrowsers(
  asked = process.env['E2E_BROWSERS'],
  isCi = Boolean(process.env['CI']),
): ReadonlyMap<BrowserName, Wanted> {
  if (asked === undefined || asked.trim() === '') {
    return new Map([
      ['chromium', 'needed'],
      ['firefox', isCi ? 'fetched' : 'if there'],
      ['webkit', 'if there'],
    ])
  }
  const needed = asked.split(',').map((name) => name.trim())
  const unknown = needed.find((name) => !names.some((known) => known === name))
  if (unknown !== undefined) {
    throw new Error(`E2E_BROWSERS names "${unknown}"; it may name ${names.join(', ')}`)
  }
  return new Map(names.map((name) => [name, needed.includes(name) ? 'needed' : 'left out']))
}
