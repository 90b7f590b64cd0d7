import type { Page } from 'playwright/test'

/** How far the page, and what is in it, reaches beyond the window, in CSS pixels. */
export function overhang(page: Page): Promise<{ readonly right: number; readonly bottom: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    return { right: scrollWidth - clientWidth, bottom: scrollHeight - clientHeight }
  })
}
