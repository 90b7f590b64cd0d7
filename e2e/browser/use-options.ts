import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from 'playwright/test'
import { browsers, type BrowserName } from './browsers.ts'

/** A browser that is there, and where. */
export interface FoundBrowser {
  readonly name: BrowserName
  readonly path: string
}

type UseOptions = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>

/** Whether it is one that Playwright cannot drive itself, by the path of the WebDriver server that can. */
export function isDriver({ name, path }: FoundBrowser): boolean {
  return name === 'webkit' && path !== browsers[name].type.executablePath()
}

/**
 * How Playwright starts a browser for every test, and to try it out.
 *
 * @param chromiumArgs are handed to a Chromium besides.
 */
export function useOptions(
  { name, path }: FoundBrowser,
  chromiumArgs: readonly string[] = [],
): UseOptions {
  const isPlaywrightsOwn = path === browsers[name].type.executablePath()
  switch (name) {
    case 'chromium':
      return {
        browserName: name,
        launchOptions: {
          executablePath: path,
          ...likeAPersons,
          args: [...likeAPersons.args, ...chromiumArgs],
        },
      }
    case 'firefox':
      return {
        browserName: name,
        // By WebDriver BiDi, as Playwright's own protocol is patched into its own build only.
        ...(!isPlaywrightsOwn && { channel: 'moz-firefox' }),
        launchOptions: { executablePath: path, firefoxUserPrefs: preferences },
      }
    case 'webkit':
      return { browserName: name, launchOptions: { executablePath: path } }
  }
}

const likeAPersons = {
  // Playwright already keeps Chromium from updating and reporting. With these it cannot so much
  // as look up a name other than that of the page under test.
  args: [
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    '--disable-quic',
    '--disable-sync',
    // Where there is no GPU, as on most test machines, Chromium would play one, which takes a core.
    '--disable-gpu',
  ],
  // Playwright lifts the limit on how often a page may write the history; a person's browser has it.
  ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
  // The default, said aloud: a container runs as root, as whom Chromium's own sandbox will not start.
  chromiumSandbox: false,
}

const preferences = {
  // Firefox lifts the same limit as soon as it is automated: this is what it is for a person.
  'dom.navigation.navigationRateLimit.count': 200,
  // What the tests ask of a page, and by WebDriver BiDi Playwright does not pass on: less motion.
  'ui.prefersReducedMotion': 1,
  // A page of a test is over before it has run long enough to be worth optimising, and no test goes to another site,
  // for which Firefox has a process ready, and starts one for each window: together a seventh of its processor time.
  'javascript.options.ion': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'fission.autostart': false,
  'dom.ipc.processCount': 1,
}
