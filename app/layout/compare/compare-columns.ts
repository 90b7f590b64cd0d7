import { columnsIn, type Columns } from '../score/columns.ts'

/** The columns of a comparison. */
export interface CompareColumns extends Columns {
  /** Whether names stand above their part of the axis, and not left of it: there is no room for both. */
  readonly isStacked: boolean
}

/** Below this, names stand above the axis. */
const besideFrom = 700
/** Below the narrowest it could not be pressed. */
const step = { widest: 80, narrowest: 24 }
/** Beyond this a step is air: wider than in a score, beside which, where there is room, the plate stands. */
const roomy = 120
/** Where the axis has to scroll anyway, a column has room for its verb. */
const scrolled = 56

/** Divides the room of a comparison, in CSS pixels, among its columns. */
export function compareColumns(width: number, count: number): CompareColumns {
  if (width >= besideFrom) {
    const columns = columnsIn(width, count)
    const room = Math.floor((width - columns.label) / columns.count)
    if (room >= columns.step) {
      const each = Math.min(roomy, room)
      return { ...columns, step: each, axis: each * columns.count, isStacked: false }
    }
    return { ...columns, step: scrolled, axis: scrolled * columns.count, isStacked: false }
  }
  const room = Math.min(step.widest, Math.floor(width / Math.max(1, count)))
  const each = room < step.narrowest ? scrolled : room
  return { label: width, step: each, count, axis: each * count, between: [], isStacked: true }
}
