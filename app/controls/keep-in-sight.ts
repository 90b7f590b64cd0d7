import { beforeFrame } from '../clock.ts'

/** Pixels to leave beside what is brought into sight. */
const margin = 20

/**
 * Scrolls `pane`, and nothing around it, as little as brings `element` into sight. What browsers offer
 * for this scrolls the page too, and a page that moves with every step is not still.
 */
export function keepInSight(element: Element, pane: Element): void {
  // With the frame, when all that belongs to it has changed: where something is costs a layout of the page.
  beforeFrame(() => {
    if (!element.isConnected) return
    const inner = element.getBoundingClientRect()
    const outer = pane.getBoundingClientRect()
    pane.scrollBy(
      overhang(inner.left, inner.right, outer.left, outer.right),
      overhang(inner.top, inner.bottom, outer.top, outer.bottom),
    )
  })
}

function overhang(start: number, end: number, from: number, to: number): number {
  if (start - margin < from) return start - margin - from
  return Math.max(0, end + margin - to)
}
