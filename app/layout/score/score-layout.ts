/** From the top of a score, in CSS pixels. */
export interface Band {
  readonly top: number
  readonly height: number
}

/** Where the parts of a score lie, one below the other. */
export interface ScoreLayout {
  /** Numbers of steps, and whose they are. */
  readonly ruler: Band
  /** The chance to end broken: its top is 1 and its bottom 0. */
  readonly trace: Band
  readonly code: Band
  readonly hands: Band
  readonly memory: Band
  readonly height: number
}

const rulerHeights = { number: 20, turn: 20, gap: 4 } as const
export const handHeight = 22
const traceHeight = 64
const gaps = { trace: 22, part: 10, memory: 14 } as const
const textLine = 20

interface Parts {
  /** How many lines of text stand beside the ruler. */
  readonly textLines: number
  /** In CSS pixels. */
  readonly code: number
  readonly hands: number
  /** In CSS pixels. */
  readonly memory: number
}

export function scoreLayout({ textLines, code, hands, memory }: Parts): ScoreLayout {
  let top = 0
  const band = (height: number, gap: number): Band => {
    const placed = { top, height }
    top += height + (height > 0 ? gap : 0)
    return placed
  }
  const least = rulerHeights.number + rulerHeights.gap + rulerHeights.turn
  const ruler = band(Math.max(least, textLines * textLine), gaps.trace)
  const trace = band(traceHeight, gaps.part)
  const codeBand = band(code, gaps.part)
  const handsBand = band(hands * handHeight, gaps.memory)
  const memoryBand = band(memory, 0)
  return {
    ruler,
    trace,
    code: codeBand,
    hands: handsBand,
    memory: memoryBand,
    height: top,
  }
}
