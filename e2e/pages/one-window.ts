import type { BrowserContext } from 'playwright/test'
import { test as apart } from './test.ts'

interface Window {
  /** What a worker opens once for all of its tests here. */
  readonly window: BrowserContext
}

/**
 * The tests' `test` for whoever only looks and presses: a document of its own each, in one window for all,
 * which takes half as long as a window each. What leaves more behind than a document (a script or a clock
 * put into every page, a permission, another look) needs the `test` of test.ts.
 */
export const test = apart.extend<object, Window>({
  window: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use
      const window = await browser.newContext(baseURL === undefined ? {} : { baseURL })
      await window.newPage()
      await use(window)
      await window.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ window }, use) => {
    await use(window)
    // Leaves the document before the next test listens: whatever it still says is not about that one.
    const [page, ...others] = window.pages()
    await page?.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
    await page?.goto('about:blank')
    for (const other of others) await other.close()
  },
  page: async ({ context, viewport }, use) => {
    const [page] = context.pages()
    if (!page) throw new Error('a test has closed the window')
    // As it was opened, whatever the last test wished to see.
    if (viewport) await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null })
    await page.mouse.move(0, 0)
    await use(page)
  },
})

export { expect } from './test.ts'
