import type { BrowserContext, Page, ViewportSize } from 'playwright/test'
import { test as apart } from './test.ts'

/**
 * The tests' `test` for most: a document of its own each, in one window for all, which takes half as long as
 * a window each. Stored data, intercepted requests and scripts put into every page go with the test. What
 * leaves more behind (a clock, a permission), or needs a window that is made another way (a screen that can
 * be touched) or has nothing in its cache, takes the `test` of test.ts.
 */
export const test = apart.extend<{
  /** Runs a function in each document that is opened from now on, before the document's own scripts. */
  readonly runFirst: Page['addInitScript']
}>({
  context: async ({ window }, use) => {
    const page = onlyPage(window)
    // One that a test of one-document.ts may have left.
    if (page.url() !== 'about:blank') await page.goto('about:blank')
    await use(window)
    await tidy(window)
    // Leaves the document before the next test listens: whatever it still says is not about that one.
    await page.goto('about:blank')
  },
  page: async ({ context, viewport, colorScheme, reducedMotion, forcedColors }, use) => {
    const page = onlyPage(context)
    // As this test wants it, whatever the last one wished to see.
    if (viewport) await resize(page, viewport)
    await page.emulateMedia({ colorScheme, reducedMotion, forcedColors })
    // In a document that others have been in, it was led away when they left.
    if (page.url() === 'about:blank') await page.mouse.move(0, 0)
    await use(page)
  },
  runFirst: async ({ page }, use) => {
    const added: { readonly dispose: () => Promise<void> }[] = []
    await use(async (...script) => {
      const remover = await page.addInitScript(...script)
      added.push(remover)
      return remover
    })
    for (const script of added) await script.dispose()
  },
})

export { expect } from './test.ts'

/** The page of the window that tests share. */
export function onlyPage(window: BrowserContext): Page {
  const [page] = window.pages()
  if (!page) throw new Error('a test has closed the window')
  return page
}

/** Makes a window as large as that: to say so takes as long where it is already. */
export async function resize(page: Page, size: ViewportSize): Promise<void> {
  const { width, height } = page.viewportSize() ?? {}
  if (size.width !== width || size.height !== height) await page.setViewportSize(size)
}

/** Takes back what a test has done to the window, and what it has stored. */
export async function tidy(window: BrowserContext): Promise<void> {
  const [page, ...others] = window.pages()
  for (const other of others) await other.close()
  await page?.unrouteAll()
  if (page?.url().startsWith('http'))
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
}
