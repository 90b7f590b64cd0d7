import { memo } from 'preact/compat'
import type { Trace } from '../../../../src/index.ts'
import type { Hand } from '../../../derived/hands.ts'
import type { HandRow } from '../../../derived/score/hand-rows.ts'
import { middleOf, type Columns } from '../../../layout/score/columns.ts'
import { handHeight } from '../../../layout/score/score-layout.ts'
import { behind, useMomentOf } from '../../../session/Behind.tsx'
import { HandsNow } from './HandsNow.tsx'
import './hands.css'

interface HandsProps {
  readonly run: Trace
  readonly rows: readonly HandRow[]
  readonly columns: Columns
}

/** What each thread has read and still holds: from where it was read to where it is used. */
export const Hands = behind(function Hands({ run, rows, columns }: HandsProps) {
  const { at } = useMomentOf(run).moment
  if (rows.length === 0) return null
  const height = rows.length * handHeight
  return (
    <div className="hands" style={{ height }}>
      <svg
        className="score-axis hand-lines"
        width={columns.axis}
        height={height}
        aria-hidden="true"
      >
        {rows.flatMap(({ hands }, row) =>
          hands.map((hand) => (
            <HandLine
              key={`${row} ${hand.readAt}`}
              hand={hand}
              y={(row + 0.5) * handHeight}
              at={at}
              columns={columns}
            />
          )),
        )}
      </svg>
      <div className="score-label">
        <span className="hands-title">in hand</span>
        <HandsNow rows={rows} at={at} />
      </div>
    </div>
  )
})

interface HandLineProps {
  readonly hand: Hand
  readonly y: number
  readonly at: number
  readonly columns: Columns
}

/** From the read to the last use; where the row has moved on meanwhile, the line breaks once, and is dashed from there. */
function HandLine({ hand: { actor, readAt, usedAt, staleAt }, y, at, columns }: HandLineProps) {
  const end = usedAt ?? readAt
  const isBroken = staleAt !== null && staleAt < end && staleAt < at
  return (
    <HandMarks
      actor={actor}
      y={y}
      read={middleOf(columns, readAt)}
      broken={isBroken ? middleOf(columns, staleAt) : null}
      // What the run has not come to yet is only hinted at.
      now={middleOf(columns, Math.min(end, Math.max(at - 1, readAt)))}
      used={middleOf(columns, end)}
      isReadAhead={readAt >= at}
      isUsedAhead={end >= at}
    />
  )
}

interface HandMarksProps {
  readonly actor: string
  readonly y: number
  readonly read: number
  readonly broken: number | null
  readonly now: number
  readonly used: number
  readonly isReadAhead: boolean
  readonly isUsedAhead: boolean
}

/** The marks of one hand, by where they stand. They are drawn anew only where the cursor has changed them. */
const HandMarks = memo(function HandMarks({
  actor,
  y,
  read,
  broken,
  now,
  used,
  isReadAhead,
  isUsedAhead,
}: HandMarksProps) {
  const line = broken === null ? 'hand-line' : 'hand-stale'
  return (
    <g className="hand" data-thread={actor} data-future={isReadAhead ? '' : undefined}>
      {broken !== null && (
        <>
          <path className="hand-line" d={`M${read},${y}H${broken - 4}`} />
          <path className="hand-break" d={`M${broken - 5},${y + 5}l6,-10m4,0l-6,10`} />
        </>
      )}
      <path className={line} d={`M${broken === null ? read : broken + 4},${y}H${now}`} />
      <g data-future={isUsedAhead ? '' : undefined}>
        <path className={line} d={`M${now},${y}H${used}`} />
        <rect className="hand-use" x={used - 4} y={y - 4} width={8} height={8} />
      </g>
      <circle className="hand-read" cx={read} cy={y} r={4} />
    </g>
  )
})
