import { chromium, firefox, webkit, type BrowserType } from 'playwright'

/** The three engines that people's browsers are built on. */
export type BrowserName = 'chromium' | 'firefox' | 'webkit'

interface Known {
  /** As it is called in a sentence. */
  readonly title: string
  /** By which Playwright starts it. */
  readonly type: BrowserType
  /** Environment variables in which somebody may name the path of one, the usual one first. */
  readonly variables: readonly string[]
  /** What it is called where commands are, the likeliest first. */
  readonly commands: readonly string[]
  /** Where macOS and Windows keep it. */
  readonly applications: readonly string[]
  /** Debian's packages of it, with what a machine without a screen lacks. */
  readonly packages: readonly string[]
}

export const browsers: Record<BrowserName, Known> = {
  chromium: {
    title: 'Chromium',
    type: chromium,
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    // The shell first: it has no window to paint around the page, which takes a third of the time.
    commands: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ],
    applications: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium-headless-shell', 'fonts-liberation'],
  },
  firefox: {
    title: 'Firefox',
    type: firefox,
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    applications: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr', 'fonts-liberation'],
  },
  webkit: {
    title: 'WebKit',
    type: webkit,
    variables: ['WEBKIT_DRIVER_PATH'],
    // Of WebKitGTK: Playwright cannot drive any other WebKit than its own, WebDriver can.
    commands: ['WebKitWebDriver'],
    applications: [],
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
  },
}
