/** Where time runs down: the columns of a row of steps, in CSS pixels. */
export interface NarrowColumns {
  /** Width of the column of one thread or task. */
  readonly lane: number
  /** Whether a step's verb has room in it. Else its letter stands there. */
  readonly hasVerbs: boolean
  /** Width of the trace of the chance. */
  readonly chance: number
}

/** All threads together take no more than this share of a row. */
const lanesShare = 0.43
const laneWidth = { widest: 72, narrowest: 20 }
const chanceWidth = { share: 0.18, widest: 160, narrowest: 64 }
/** Between two lanes. */
export const laneGap = 4
/** What a sign of the text face takes, and what stands beside a verb. */
const signWidth = 6.6
const verbMargin = 8

/** Beside a line of code the numbers of the steps that ran it have room for some in a row; in CSS pixels. */
const stepNumbers = { width: 28, height: 26, inRow: 2 } as const
export const numbersRoom = stepNumbers.width * stepNumbers.inRow + 8

/** How high so many numbers of steps are. */
export function numbersHeight(count: number): number {
  return Math.ceil(count / stepNumbers.inRow) * stepNumbers.height
}

/**
 * Divides a row among its threads, what came of the step, and the chance.
 *
 * @param width of a row.
 * @param verbs what the steps of the run do.
 */
export function narrowColumns(
  width: number,
  lanes: number,
  verbs: readonly string[],
): NarrowColumns {
  const room = Math.floor((width * lanesShare) / Math.max(1, lanes)) - laneGap
  const lane = within(room, laneWidth)
  const longest = Math.max(0, ...verbs.map(({ length }) => length))
  return {
    lane,
    hasVerbs: longest * signWidth + verbMargin <= lane,
    chance: within(Math.floor(width * chanceWidth.share), chanceWidth),
  }
}

function within(
  room: number,
  { narrowest, widest }: { readonly narrowest: number; readonly widest: number },
): number {
  return Math.max(narrowest, Math.min(widest, room))
}
