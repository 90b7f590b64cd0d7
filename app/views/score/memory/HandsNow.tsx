import { ThreadMark } from '../../../controls/ThreadMark.tsx'
import type { Hand } from '../../../derived/hands.ts'
import { handAt, type HandRow } from '../../../derived/score/hand-rows.ts'
import './hands.css'

interface HandsNowProps {
  readonly rows: readonly HandRow[]
  /** The cursor. */
  readonly at: number
}

/** What each thread holds in hand at a moment, what it will hold, and what becomes of that. */
export function HandsNow({ rows, at }: HandsNowProps) {
  return (
    <ul aria-label="In hand">
      {rows.map((row, index) => {
        const hand = handAt(row, at)
        if (!hand) return null
        const isHeld = hand.readAt < at
        return (
          <li
            // A row is its place: what it shows changes with the moment.
            key={index}
            data-future={isHeld ? undefined : ''}
          >
            <ThreadMark name={row.actor} />
            <span className="hand-variable">{hand.variable}</span>
            <code>{isHeld ? hand.label : ''}</code>
            <span className="hand-told">{tell(hand, at)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function tell({ readAt, usedAt, staleAt }: Hand, at: number): string {
  if (readAt >= at) return `will be read at step ${readAt + 1}`
  const isStale = staleAt !== null && staleAt < at
  // In one line: the row is as high as the line beside it.
  if (isStale && usedAt !== null) return `stale at step ${staleAt + 1}, used at ${usedAt + 1}`
  const use = usedAt === null ? 'not used' : `used at step ${usedAt + 1}`
  return isStale ? `stale at step ${staleAt + 1}, ${use}` : use
}
