import type { StepMark } from '../../derived/plate/step-marks.ts'
import { textWidth, wrap } from '../wrap.ts'

export interface PlacedMark extends StepMark {
  /** From the left end of the first line of marks, in CSS pixels: the left end of the number's round. */
  readonly x: number
  readonly y: number
  /** How wide the number's round is. */
  readonly width: number
  readonly lines: readonly string[]
}

/** Marks in lines. */
export interface MarkFlow {
  readonly marks: readonly PlacedMark[]
  readonly height: number
}

const sizes = { round: 18, digit: 8, gap: 8, beside: 4, line: 20 }
/** What has been written over and over shows its last steps. */
const most = 3

/** Puts marks side by side in lines of a width. */
export function flowMarks(all: readonly StepMark[], width: number): MarkFlow {
  let x = 0
  let y = 0
  const marks = all.slice(-most).map((mark): PlacedMark => {
    const round = sizes.round + sizes.digit * Math.max(0, String(mark.step).length - 2)
    const text = round + sizes.beside
    const lines = wrap(mark.word, width - text, 'text')
    const end = text + Math.max(...lines.map((line) => textWidth(line, 'text')))
    if (x > 0 && x + end > width) {
      x = 0
      y += sizes.line
    }
    const placed = { ...mark, x, y, width: round, lines }
    x += end + sizes.gap
    if (lines.length > 1) {
      x = 0
      y += sizes.line * lines.length
    }
    return placed
  })
  return { marks, height: marks.length === 0 ? 0 : y + (x > 0 ? sizes.line : 0) }
}
