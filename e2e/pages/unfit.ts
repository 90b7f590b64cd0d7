/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page knows nothing outside of it */
import type { Page } from 'playwright/test'

/**
 * What does not fit, as a person would see it: words and controls that are cut off where nothing scrolls, a page
 * that scrolls sideways, words and controls under something else, and a dock that takes too much of the window.
 * The whole page is looked at, a window's height after the other; it stands at its top again afterwards.
 */
export async function unfit(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()

    /** A function of an element that is worked out once for each. */
    const remembered = <Result>(find: (element: Element) => Result) => {
      const known = new Map<Element, Result>()
      return (element: Element): Result => {
        let result = known.get(element)
        if (result === undefined) known.set(element, (result = find(element)))
        return result
      }
    }
    const controls = 'button, a, select, input, summary'
    const found = new Set<string>()
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth)
      found.add(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`)

    // Nothing changes while it is looked at, and each value that is asked of a style anew is worked out anew.
    const styleOf = remembered((element) => {
      const { clipPath, display, overflowX, overflowY, pointerEvents, position } =
        getComputedStyle(element)
      return { clipPath, display, overflowX, overflowY, pointerEvents, position }
    })
    const ancestors = function* (element: Element) {
      for (let each: Element | null = element; each; each = each.parentElement) yield each
    }
    /** Of what is seen: not of words for who hears the page, and not of controls that others stand for. */
    const isSeen = remembered(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        [...ancestors(element)].every((each) => styleOf(each).clipPath === 'none'),
    )
    const isScrolled = (element: Element, along: 'x' | 'y') => {
      const style = styleOf(element)
      const overflow = along === 'x' ? style.overflowX : style.overflowY
      return overflow === 'auto' || overflow === 'scroll'
    }
    const name = (element: Element, text = '') => {
      const label = element.getAttribute('aria-label') ?? text.trim().slice(0, 40)
      const of = element.closest('[class]')?.getAttribute('class') ?? ''
      return `“${label}” (${element.tagName.toLowerCase()} .${of.split(' ')[0]})`
    }

    /** Where a rectangle is cut off, if it is: what can be scrolled into sight is not. */
    const cutBy = (element: Element, rect: DOMRect): string | null => {
      const free = { x: false, y: false }
      for (const each of ancestors(element)) {
        if (each === root || each === document.body) break
        // A control is not cut off by its own edge.
        if (each === element && each.matches(controls)) continue
        const style = styleOf(each)
        const box = each.getBoundingClientRect()
        const left = box.left + each.clientLeft
        const top = box.top + each.clientTop
        const isCutX =
          style.overflowX !== 'visible' &&
          (rect.left < left - 1 || rect.right > left + each.clientWidth + 1)
        const isCutY =
          style.overflowY !== 'visible' &&
          (rect.top < top - 1 || rect.bottom > top + each.clientHeight + 1)
        const isInline = style.display === 'inline'
        if (!isInline && isCutX && !free.x && !isScrolled(each, 'x')) return name(each)
        if (!isInline && isCutY && !free.y && !isScrolled(each, 'y')) return name(each)
        free.x ||= isScrolled(each, 'x') && each.scrollWidth > each.clientWidth
        free.y ||= isScrolled(each, 'y') && each.scrollHeight > each.clientHeight
        if (style.position === 'fixed') break
      }
      if (!free.x && (rect.left < -1 || rect.right > root.clientWidth + 1)) return 'the window'
      return null
    }

    interface Item {
      readonly element: Element
      readonly told: string
      readonly rects: () => readonly DOMRect[]
    }
    const items: Item[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode
      const element = node.parentElement
      if (!element || !node.textContent?.trim() || element.closest('option, noscript')) continue
      if (!isSeen(element)) continue
      const range = document.createRange()
      // A space is not seen, and may well lie under something.
      const { length } = node.textContent
      range.setStart(node, length - node.textContent.trimStart().length)
      range.setEnd(node, node.textContent.trimEnd().length)
      const told = name(element, node.textContent)
      items.push({ element, told, rects: () => [...range.getClientRects()] })
    }
    for (const element of document.querySelectorAll(controls))
      if (isSeen(element))
        items.push({
          element,
          told: name(element, element.textContent),
          rects: () => [element.getBoundingClientRect()],
        })

    for (const { element, told, rects } of items)
      for (const rect of rects()) {
        if (rect.width < 1 || rect.height < 1) continue
        const cut = cutBy(element, rect)
        if (cut !== null) found.add(`${told} is cut off by ${cut}`)
      }

    /** What sticks to an edge gives way when what it sticks in is scrolled. */
    const givesWay = (over: Element, under: Element) => {
      const sticky = [...ancestors(over)].find((each) => styleOf(each).position === 'sticky')
      if (!sticky || sticky.contains(under)) return false
      for (const each of ancestors(sticky.parentElement ?? root)) {
        const scrolls =
          each === root
            ? root.scrollHeight > root.clientHeight
            : (isScrolled(each, 'x') && each.scrollWidth > each.clientWidth) ||
              (isScrolled(each, 'y') && each.scrollHeight > each.clientHeight)
        if (scrolls && each.contains(under)) return true
      }
      return false
    }
    /** Whether something scrolls on the way, and the point is outside of it. */
    const isScrolledAway = (element: Element, x: number, y: number) =>
      [...ancestors(element)].some((each) => {
        if (each === root || !(isScrolled(each, 'x') || isScrolled(each, 'y'))) return false
        const { left, right, top, bottom } = each.getBoundingClientRect()
        return x < left || x > right || y < top || y > bottom
      })
    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true })
    // To find all that lies at a point takes far longer than to find the first, which is mostly shown.
    const topAt = (x: number, y: number) => {
      const first = document.elementFromPoint(x, y)
      return !first || isShown(first) ? first : document.elementsFromPoint(x, y).find(isShown)
    }

    /** Where along a line it is looked at: at both ends and in the middle, as far as they are apart. */
    const pointsBetween = (left: number, right: number): readonly number[] => {
      const middle = (left + right) / 2
      if (right - left < 8) return [middle]
      return right - left < 24 ? [left + 2, right - 2] : [left + 2, middle, right - 2]
    }

    const dock = document.querySelector('.dock')
    const isSticky = dock && styleOf(dock).position === 'sticky'
    if (dock && isSticky && dock.getBoundingClientRect().height > innerHeight / 4 + 1)
      found.add(`the dock sticks, and takes ${dock.clientHeight} of ${innerHeight}`)

    const stride = Math.max(innerHeight / 2, innerHeight - (isSticky ? dock.clientHeight : 0))
    // Only what sticks is elsewhere when the page is scrolled.
    const placed = items
      .filter(({ element }) => styleOf(element).pointerEvents !== 'none')
      .map((item) => {
        const all = item.rects()
        return {
          ...item,
          sticks: [...ancestors(item.element)].some((each) => styleOf(each).position === 'sticky'),
          top: Math.min(...all.map(({ top }) => top)) + scrollY,
          bottom: Math.max(...all.map(({ bottom }) => bottom)) + scrollY,
        }
      })
    for (let y = 0; y < root.scrollHeight; y += stride) {
      scrollTo({ top: y, behavior: 'instant' })
      const near = placed.filter(
        ({ sticks, top, bottom }) =>
          sticks || (bottom > scrollY && top < scrollY + root.clientHeight),
      )
      for (const { element, told, rects } of near) {
        for (const { left, right, top, bottom } of rects()) {
          const middle = (top + bottom) / 2
          if (middle < 0 || middle >= root.clientHeight) continue
          for (const x of pointsBetween(left, right)) {
            if (x < 0 || x >= root.clientWidth) continue
            const over = topAt(x, middle)
            if (!over || over.contains(element) || element.contains(over)) continue
            if (over.closest('label')?.contains(element) || givesWay(over, element)) continue
            if (isScrolledAway(element, x, middle)) continue
            found.add(`${told} is under ${name(over, over.textContent)}`)
          }
        }
      }
      if (y + innerHeight >= root.scrollHeight) break
    }
    scrollTo({ top: 0, behavior: 'instant' })
    return [...found]
  })
}
