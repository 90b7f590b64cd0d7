import { test as base, expect, type Browser, type BrowserContext } from 'playwright/test'

interface OfWorker {
  /** A window that a worker opens once, for the tests of one-window.ts. */
  readonly window: BrowserContext
  /** The one with the document of one-document.ts: what others load in theirs leaves it as it is. */
  readonly windowOfDocument: BrowserContext
}

const ofWorker = { scope: 'worker' } as const

/** Playwright's `test`, failing on whatever a page complains about or asks another origin for. */
export const test = base.extend<{ quiet: void }, OfWorker>({
  // Here, and not where they are used: tests with other fixtures of a worker get a browser of their own.
  window: [({ browser }, use, { project }) => openWindow(browser, project.use, use), ofWorker],
  windowOfDocument: [
    // Firefox has one window with the focus: there it is the same.
    ({ browser, browserName, window }, use, { project }) =>
      browserName === 'firefox' ? use(window) : openWindow(browser, project.use, use),
    ofWorker,
  ],
  quiet: [
    async ({ context, baseURL, browserName }, use) => {
      const noise: string[] = []
      hear(context, browserName)
      noises.set(context, { noise, baseURL })
      await use()
      // What was said last is still on its way: an answer from each page comes after it.
      await Promise.all(context.pages().map((page) => page.title()))
      // The next test may be in the same window.
      noises.delete(context)
      expect(noise, 'console errors and warnings, uncaught errors, foreign requests').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Where what is heard of a window is noted, by window: during a test, and not between two of them. */
const noises = new WeakMap<BrowserContext, Noise>()

interface Noise {
  readonly noise: string[]
  readonly baseURL: string | undefined
}

/** Windows that are listened to. */
const heard = new WeakSet<BrowserContext>()

/** Listens to a window for good: to begin and to end it for each test would take a few calls each time. */
function hear(context: BrowserContext, browserName: string): void {
  if (heard.has(context)) return
  heard.add(context)
  const note = (noise: string) => noises.get(context)?.noise.push(noise)
  context.on('console', (message) => {
    const type = message.type()
    if (type === 'error' || type === 'warning') note(`console ${type}: ${message.text()}`)
  })
  context.on('weberror', (thrown) => {
    const error = String(thrown.error())
    if (!(browserName === 'firefox' && isOfPlaywright(error))) note(`uncaught ${error}`)
  })
  context.on('request', (request) => {
    const address = request.url()
    if (!isOwn(address, noises.get(context)?.baseURL)) note(`request to ${address}`)
  })
}

async function openWindow(
  browser: Browser,
  { baseURL }: { readonly baseURL?: string | undefined },
  use: (window: BrowserContext) => Promise<void>,
): Promise<void> {
  const window = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  await window.addInitScript(neverIdle)
  await window.newPage()
  await use(window)
  await window.close()
}

/**
 * Makes a browser that always has something better to do, as a busy machine's: what waits for idle time comes when
 * it does not want to wait any longer. Most tests are over before the page searches what nobody has chosen.
 */
function neverIdle(): void {
  window.requestIdleCallback = (run, { timeout } = {}) =>
    timeout === undefined
      ? 0
      : window.setTimeout(() => {
          run({ didTimeout: true, timeRemaining: () => 0 })
        }, timeout)
  window.cancelIdleCallback = clearTimeout
}

function isOwn(address: string, baseURL: string | undefined): boolean {
  const isInline = address.startsWith('data:') || address.startsWith('blob:')
  return isInline || (baseURL !== undefined && address.startsWith(baseURL))
}

/**
 * Whether Firefox refuses a style that Playwright adds to a page for the time of a screenshot, which
 * it tells as an error. An inline style of the page itself is told by Chromium.
 */
function isOfPlaywright(error: string): boolean {
  return error.startsWith('Content-Security-Policy:') && error.includes('(style-src-elem)')
}
