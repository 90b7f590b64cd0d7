import { memo } from 'preact/compat'
import type { FaultSpan } from '../../../derived/score/fault-spans.ts'
import type { LaneSpan } from '../../../derived/score/memory-lanes.ts'
import { endOf, startOf, type Columns } from '../../../layout/score/columns.ts'
import type { PlacedLane } from '../../../layout/score/memory-rows.ts'
import { useLit } from '../../../session/use-session.ts'

/** What a sign of the code face takes, and what else stands in a bar. */
const signWidth = 7.25
const barMargin = 14

interface LaneProps {
  readonly lane: PlacedLane
  /** Those of its row. */
  readonly faults: readonly FaultSpan[]
  readonly columns: Columns
  /** The cursor. */
  readonly at: number
  /** How many the run has. */
  readonly steps: number
}

/** One row of memory over the run: a bar for each value that it had, and what steps did to it. */
export function Lane({ lane, faults, columns, at, steps }: LaneProps) {
  const lit = useLit('row', `${lane.object} ${lane.key}`)
  const x = (moment: number) => (moment > steps ? endOf(columns, steps) : startOf(columns, moment))
  const pieces = lane.spans.flatMap((span, index) =>
    piecesOf(span, index === lane.spans.length - 1, faults, at, steps),
  )
  return (
    <div
      className="lane"
      data-lit={lit}
      style={{ top: lane.top, height: lane.height, width: x(steps + 1) }}
    >
      {pieces.map((piece) => {
        const left = x(piece.from)
        const width = x(piece.to) - left
        return (
          <Bar
            key={piece.id}
            left={left}
            width={width}
            label={labelled(piece, width)}
            isGap={piece.text === null}
            look={piece.look ?? undefined}
            isFuture={piece.isFuture}
            writer={piece.isStart ? (piece.writer ?? undefined) : undefined}
          />
        )
      })}
      {lane.touches
        .filter(({ mode }) => mode === 'removed' || mode === 'missed')
        .map(({ step, mode, actor }) => (
          <span
            key={step}
            className="lane-touch"
            data-mode={mode}
            data-thread={actor}
            data-future={step >= at ? '' : undefined}
            style={{ left: x(step + 1) }}
          />
        ))}
    </div>
  )
}

interface BarProps {
  readonly left: number
  readonly width: number
  readonly label: string
  /** Whether the row is not there. */
  readonly isGap: boolean
  readonly look: string | undefined
  readonly isFuture: boolean
  /** Whose step made it so, where it came to be so. */
  readonly writer: string | undefined
}

const Bar = memo(function Bar({ left, width, label, isGap, look, isFuture, writer }: BarProps) {
  return (
    <span
      className={isGap ? 'lane-gap' : 'bar'}
      data-look={look}
      data-future={isFuture ? '' : undefined}
      data-thread={writer}
      style={{ left, width }}
    >
      <b>{label}</b>
    </span>
  )
})

interface Piece extends LaneSpan {
  /** The same as the cursor goes through it: what changes then is where it ends, or begins. */
  readonly id: string
  readonly look: FaultSpan['look'] | 'at fault'
  readonly isFuture: boolean
  /** Whether the row came to hold it here. */
  readonly isStart: boolean
  readonly fault: FaultSpan | null
}

/** A span cut where its look changes, and at the cursor: what is to come is not yet so. */
function piecesOf(
  span: LaneSpan,
  isLast: boolean,
  faults: readonly FaultSpan[],
  at: number,
  steps: number,
): readonly Piece[] {
  const end = isLast ? steps + 1 : span.to
  const looks = new Set([span.from, end])
  for (const { from, to } of faults)
    for (const cut of [from, to]) if (span.from < cut && cut < end) looks.add(cut)
  const cuts = new Set(looks)
  if (span.from < at + 1 && at + 1 < end && at < steps) cuts.add(at + 1)
  const places = [...cuts].toSorted((a, b) => a - b)
  let lookFrom = span.from
  return places.slice(0, -1).map((from, index): Piece => {
    const to = places[index + 1] ?? end
    const fault = faults.find((each) => each.from <= from && from < each.to) ?? null
    if (looks.has(from)) lookFrom = from
    return {
      ...span,
      id: from > at ? `${lookFrom} ahead` : `${lookFrom}`,
      from,
      to,
      fault,
      look: fault ? (fault.look ?? 'at fault') : null,
      isFuture: from > at,
      isStart: from === span.from,
    }
  })
}

/** What a bar says, as long as it has room for it: never half of a word. */
function labelled({ text, fault, isStart }: Piece, width: number): string {
  if (text === null) return ''
  const kind = fault?.kind.toLowerCase()
  const first = text.split(' ')[0] ?? ''
  const look = fault?.look === null ? kind : `${kind} ${fault?.look}`
  const wanted = isStart
    ? [...(fault ? [`${text} · ${look}`] : []), text, first]
    : fault
      ? [look ?? '', kind ?? '']
      : []
  return wanted.find((each) => each.length * signWidth + barMargin <= width) ?? ''
}
