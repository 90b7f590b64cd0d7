import { faultSpans, type FaultSpan } from '../../../derived/score/fault-spans.ts'
import type { LaneSpan } from '../../../derived/score/memory-lanes.ts'
import { endOf, startOf } from '../../../layout/score/columns.ts'
import type { PlacedLane } from '../../../layout/score/memory-rows.ts'
import { useProof } from '../../../session/use-proof.ts'
import { useLit } from '../../../session/use-session.ts'
import type { ScoreModel } from '../use-score-model.ts'
import '../../../controls/lanes.css'

/** What a sign of the code face takes, and what else stands in a bar. */
const signWidth = 7.25
const barMargin = 14

/** How memory came to be what it is: a lane a row, a bar for each value that it had. */
export function Lanes({ model }: { readonly model: ScoreModel }) {
  const { current, memory } = model
  const proof = useProof(current.moment)
  const faults = faultSpans(current, proof)
  return (
    <div className="score-axis lanes" aria-hidden="true">
      {memory.objects.flatMap(({ lanes }) =>
        lanes.map((lane) => (
          <Lane
            key={`${lane.object} ${lane.key}`}
            lane={lane}
            faults={faults.filter(({ object, key }) => object === lane.object && key === lane.key)}
            model={model}
          />
        )),
      )}
    </div>
  )
}

interface LaneProps {
  readonly lane: PlacedLane
  readonly faults: readonly FaultSpan[]
  readonly model: ScoreModel
}

function Lane({ lane, faults, model: { columns, current } }: LaneProps) {
  const { at, schedule } = current.moment
  const lit = useLit('row', `${lane.object} ${lane.key}`)
  const steps = schedule.length
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
          <span
            key={piece.from}
            className={piece.text === null ? 'lane-gap' : 'bar'}
            data-look={piece.look ?? undefined}
            data-future={piece.isFuture ? '' : undefined}
            data-thread={piece.isStart ? (piece.writer ?? undefined) : undefined}
            style={{ left, width }}
          >
            <b>{labelled(piece, width)}</b>
          </span>
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

interface Piece extends LaneSpan {
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
  const cuts = new Set([span.from, end])
  for (const { from, to } of faults)
    for (const cut of [from, to]) if (span.from < cut && cut < end) cuts.add(cut)
  if (span.from < at + 1 && at + 1 < end && at < steps) cuts.add(at + 1)
  const places = [...cuts].toSorted((a, b) => a - b)
  return places.slice(0, -1).map((from, index): Piece => {
    const to = places[index + 1] ?? end
    const fault = faults.find((each) => each.from <= from && from < each.to) ?? null
    return {
      ...span,
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
