/** Pixels to leave beside what is brought into sight. */
const margin = 20

/** A stretch of an axis that is to be seen, and how much of the axis there is room for, in CSS pixels. */
interface Shown {
  readonly from: number
  readonly to: number
  readonly room: number
}

/** How far an axis has to be scrolled, in CSS pixels: from where it is, no further than needed. */
export function scrollToShow(scrolled: number, { from, to, room }: Shown): number {
  if (from - margin < scrolled) return Math.max(0, from - margin)
  return Math.max(scrolled, to + margin - room)
}
