import { memo } from 'preact/compat'
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
          <HandNow
            // A row is its place: what it shows changes with the moment.
            key={index}
            actor={row.actor}
            variable={hand.variable}
            held={isHeld ? hand.label : null}
            told={tell(hand, at)}
          />
        )
      })}
    </ul>
  )
}

interface HandNowProps {
  readonly actor: string
  readonly variable: string
  /** Null if it has not been read yet. */
  readonly held: string | null
  readonly told: string
}

const HandNow = memo(function HandNow({ actor, variable, held, told }: HandNowProps) {
  return (
    <li data-future={held === null ? '' : undefined}>
      <ThreadMark name={actor} />
      <span className="hand-variable">{variable}</span>
      <code>{held ?? ''}</code>
      <span className="hand-told">{told}</span>
    </li>
  )
})

function tell({ readAt, usedAt, isRowWritten, staleAt }: Hand, at: number): string {
  if (readAt >= at) return `will be read at step ${readAt + 1}`
  const isStale = staleAt !== null && staleAt < at
  // In one line: the row is as high as the line beside it.
  if (isStale && usedAt !== null)
    return `stale at step ${staleAt + 1}, ${isRowWritten ? 'written' : 'used'} at ${usedAt + 1}`
  const verb = isRowWritten ? 'row written' : 'used'
  const use = usedAt === null ? 'not used' : `${verb} at step ${usedAt + 1}`
  return isStale ? `stale at step ${staleAt + 1}, ${use}` : use
}
