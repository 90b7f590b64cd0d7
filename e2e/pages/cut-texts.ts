import type { Locator } from 'playwright/test'

/** The texts within an element of which part cannot be seen: they reach out of what cuts them off, or of the window. */
export function cutTexts(place: Locator): Promise<readonly string[]> {
  return place.evaluate((root) => {
    const cut: string[] = []
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement
      if (!parent || !text.textContent?.trim() || parent.closest('.visually-hidden, select'))
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, width } = range.getBoundingClientRect()
      if (width === 0 || getComputedStyle(parent).visibility === 'hidden') continue
      for (let each: Element | null = parent; each; each = each.parentElement) {
        const { overflowX } = getComputedStyle(each)
        // What scrolls by itself can be scrolled.
        if (overflowX === 'auto' || overflowX === 'scroll') break
        const box = each.getBoundingClientRect()
        const cuts = each === document.documentElement || overflowX !== 'visible'
        if (cuts && (left < box.left - 1 || right > box.right + 1)) {
          cut.push(text.textContent)
          break
        }
      }
    }
    return cut
  })
}
