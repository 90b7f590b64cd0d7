/** The columns of a score: names and what is so now on the left, and then one column a step. All in CSS pixels. */
export interface Columns {
  /** Width of what stands left of the axis. */
  readonly label: number
  /** Width of one step. */
  readonly step: number
  /** How many columns the axis has: at least as many as the run has steps. */
  readonly count: number
  /** What stands between steps and has a column of its own: for each, in order, how many steps come before it. */
  readonly between: readonly number[]
  /** Width of the axis. Where it is more than there is room for, it scrolls. */
  readonly axis: number
}

/** Beyond the widest a step is air; below the narrowest its verb cannot be told. */
const stepWidth = { widest: 80, narrowest: 40, narrowestBetween: 36 }
/** A short run does not fill the page: there is room for what may follow. */
const leastColumns = 8
const labelWidths = { wide: 402, narrow: 320 }
/** Whoever writes needs more of it, and gets it where there is more. */
const writtenLabel = { share: 0.54, widest: 640 }
/** Below this, the label gives way. */
const wideFrom = 880

const nothing: readonly number[] = []

/**
 * Divides the room of a score among its columns: the steps get closer before the axis has to scroll.
 *
 * @param isWritten whether code is written left of the axis.
 * @param between as {@link Columns} has it.
 */
export function columnsIn(
  width: number,
  steps: number,
  isWritten = false,
  between = nothing,
): Columns {
  const least = width >= wideFrom ? labelWidths.wide : labelWidths.narrow
  const written = Math.min(writtenLabel.widest, Math.floor(width * writtenLabel.share))
  const label = isWritten ? Math.max(least, written) : least
  const count = Math.max(steps + between.length, leastColumns)
  const room = Math.floor((width - label) / count)
  const narrowest = between.length > 0 ? stepWidth.narrowestBetween : stepWidth.narrowest
  const step = Math.max(narrowest, Math.min(stepWidth.widest, room))
  return { label, step, count, axis: step * count, between }
}

/** Where time runs down: everything is as wide as the page. */
export function withoutAxis(width: number, between = nothing): Columns {
  return { label: width, step: 0, count: 0, axis: 0, between }
}

/** Beside an axis that stands by itself below another, on a page as narrow as a phone. */
const shortLabel = 128

/** The columns of what has an axis even where time runs down. */
export function columnsBelow(width: number, steps: number, between = nothing): Columns {
  const count = Math.max(steps + between.length, leastColumns)
  const room = Math.floor((width - shortLabel) / count)
  const step = Math.max(stepWidth.narrowest / 2, room)
  return { label: shortLabel, step, count, axis: step * count, between }
}

/** What it takes to find a place on the axis. */
type Axis = Pick<Columns, 'step' | 'between'>

/** The column of a step, from 0. The first step is 0. */
export function columnOf({ between }: Pick<Axis, 'between'>, step: number): number {
  return step + between.filter((before) => before <= step).length
}

/** Where a step's column begins, from where the axis does. */
export function leftOf(columns: Axis, step: number): number {
  return columnOf(columns, step) * columns.step
}

/** The middle of a step's column, from where the axis begins. */
export function middleOf(columns: Axis, step: number): number {
  return leftOf(columns, step) + columns.step / 2
}

/** Where a run of so many steps ends on the axis, with what stands after its last step. */
export function endOf({ step, between }: Axis, steps: number): number {
  return Math.max(steps + between.length, 1) * step
}

/**
 * Where a moment begins on the axis: what a step changes is so from its column's middle on. Moment 0, before
 * the first step, begins with the axis.
 */
export function startOf(columns: Axis, moment: number): number {
  return moment === 0 ? 0 : middleOf(columns, moment - 1)
}
