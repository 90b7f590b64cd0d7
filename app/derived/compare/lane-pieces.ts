import type { FaultSpan } from '../score/fault-spans.ts'
import type { SplitLane } from './split-lanes.ts'

/** How a value stands to what is judged: see {@link FaultSpan}. */
export type Look = FaultSpan['look'] | 'at fault'

/** A stretch of a row's track with one look: of both runs, or of one where they are not the same. */
export interface LanePiece {
  readonly side: 'both' | 'left' | 'right'
  readonly from: number
  readonly to: number
  /** Null where the row is not there. */
  readonly text: string | null
  readonly look: Look
  /** Who wrote it where it begins; null where it goes on, or was so from the start. */
  readonly writer: string | null
  /** Whether the row came to hold it here. */
  readonly isStart: boolean
  readonly isFuture: boolean
}

/**
 * Cuts a row's tracks where what they hold, or how it looks, changes, where two runs part and join again, and at
 * the cursor.
 *
 * @param faults of each run, by moments of the shared axis.
 * @param at the cursor.
 */
export function lanePieces(
  { spans }: SplitLane,
  faults: readonly [left: readonly FaultSpan[], right: readonly FaultSpan[]],
  at: number,
): readonly LanePiece[] {
  const pieces: LanePiece[] = []
  const add = (piece: LanePiece): void => {
    const last = pieces.findLastIndex(({ side }) => side === piece.side)
    const before = pieces[last]
    if (before && before.to === piece.from && isSame(before, piece))
      pieces[last] = { ...before, to: piece.to }
    else pieces.push(piece)
  }
  spans.forEach((span, index) => {
    const earlier = spans[index - 1]
    for (let moment = span.from; moment < span.to; moment++) {
      const isFirst = moment === span.from
      const [one, other] = faults.map((each) => lookAt(each, moment))
      const stretch = { from: moment, to: moment + 1, isFuture: moment > at }
      const begins = (side: 'left' | 'right'): Pick<LanePiece, 'writer' | 'isStart'> => {
        // Where tracks part or join, each says what it holds.
        const isAnother = earlier !== undefined && earlier.isSame !== span.isSame
        const isStart = isFirst && (isAnother || earlier?.[side].text !== span[side].text)
        const isWritten = isFirst && earlier?.[side].text !== span[side].text
        return { isStart, writer: isWritten ? span[side].writer : null }
      }
      if (span.isSame) {
        const isLeftOlder = earlier?.left.text === span.left.text
        const side = span.left.text === null || isLeftOlder ? 'right' : 'left'
        // What is lost in one run alone is not lost in what both hold.
        const look = one === other ? one! : 'at fault'
        const { text } = span[side]
        add({ ...stretch, ...begins(side), side: 'both', text, look })
      } else {
        add({
          ...stretch,
          ...begins('left'),
          side: 'left',
          text: span.left.text,
          look: one ?? null,
        })
        add({
          ...stretch,
          ...begins('right'),
          side: 'right',
          text: span.right.text,
          look: other ?? null,
        })
      }
    }
  })
  return pieces
}

function isSame(one: LanePiece, other: LanePiece): boolean {
  return (
    one.text === other.text &&
    one.look === other.look &&
    one.isFuture === other.isFuture &&
    !other.isStart
  )
}

function lookAt(faults: readonly FaultSpan[], moment: number): Look {
  const fault = faults.find(({ from, to }) => from <= moment && moment < to)
  return fault ? (fault.look ?? 'at fault') : null
}
