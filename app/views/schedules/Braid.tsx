import { useMemo, useState } from 'preact/compat'
import {
  formatCount,
  kindsOfEnds,
  placesOf,
  pointOfNoReturn,
  replay,
  type ProgressGraph,
  type StateGraph,
} from '../../../src/index.ts'
import { useWidth } from '../../controls/use-width.ts'
import { axisVerbs } from '../../derived/axis-verbs.ts'
import { orderFlows, withoutEnds, type OrderEnd } from '../../derived/order-flows.ts'
import { toldFate } from '../../derived/told-fate.ts'
import { braidSize, layoutFlows, layoutStrands, type BraidEnd } from '../../layout/braid.ts'
import { layoutProgress } from '../../layout/progress.ts'
import { verdictOn } from '../../search/proof.ts'
import { useDerivedRun, useSession } from '../../session/use-session.ts'
import { AxisNames } from './AxisNames.tsx'
import { BraidRun } from './BraidRun.tsx'
import './braid.css'

interface BraidProps {
  readonly graph: StateGraph
  readonly progress: ProgressGraph
  /** Whether how orders end is not to be told yet. */
  readonly isConcealed?: boolean
  /** Whether it stands by itself: low, as large as it has room, and what it shows is not told below it. */
  readonly isFigure?: boolean
}

/** Of the side before it is measured. */
const usualWidth = 304
/** More orders than this are drawn as bands. */
const mostStrands = 120
/** Room above the lattice, where orders come together that end alike. */
const top = 56
/** About how wide a character of a count is, and how far counts are apart. */
const figureWidth = 8.5
const columnGap = 12
const words: Readonly<Record<OrderEnd, string>> = {
  broken: 'break',
  stuck: 'deadlock',
  passing: 'pass',
}

/** Every order of two threads as a strand from its first step to how it ends; where they are many, a width in their place. */
export default function Braid({
  graph,
  progress,
  isConcealed = false,
  isFigure = false,
}: BraidProps) {
  const { moment, system, judged } = useDerivedRun()
  const verdict = useSession(({ proof }) => verdictOn(proof, moment))
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const room = useWidth(frame) || usualWidth
  const { scale, height } = isFigure ? braidSize(room) : { scale: 1 }
  const width = room / scale
  const { schedule, at } = moment
  const names = useMemo(() => axisVerbs(system, graph, schedule), [system, graph, schedule])
  const flows = useMemo(() => {
    const all = orderFlows(
      graph,
      (state) => replay(system, graph.runTo(state)).state === 'deadlock',
      mostStrands,
    )
    return all && isConcealed ? withoutEnds(all) : all
  }, [system, graph, isConcealed])
  if (!flows || !verdict) return <p className="map-told">Not every order was looked at.</p>
  const [first = 'A', second = 'B'] = graph.data.threads
  const base = layoutProgress(progress, {
    run: placesOf(schedule, [first]),
    names,
    width,
    ...(height !== undefined && { height }),
  })
  const counts = isConcealed
    ? [{ end: 'passing' as const, schedules: verdict.schedules }]
    : countsOf(kindsOfEnds(verdict.outcomes, judged))
  const told = counts.map(
    ({ end, schedules }) => `${formatCount(schedules)} ${isConcealed ? 'orders' : words[end]}`,
  )
  const middles = columnsFromRight(told, base.width)
  const ends: readonly BraidEnd[] = counts.map(({ end }, index) => ({
    end,
    at: { x: middles[index]!, y: 24 - top },
  }))
  const lines = flows.strands
    ? layoutStrands(flows.strands, base, ends)
    : layoutFlows(flows, base, ends)
  return (
    <div ref={setFrame}>
      <svg
        className="braid"
        data-concealed={isConcealed ? '' : undefined}
        data-bands={flows.strands ? undefined : ''}
        width={base.width * scale}
        height={(base.height + top) * scale}
        viewBox={`0 ${-top} ${base.width} ${base.height + top}`}
        role="img"
        aria-label={`Orders as ${flows.strands ? 'strands' : 'bands'}: ${told.join(', ')}`}
      >
        {lines.map(({ key, end, path, width: thick }) => (
          <path key={key} className="braid-line" data-end={end} d={path} strokeWidth={thick} />
        ))}
        {ends.map(({ end, at: { x } }, index) => (
          <text key={end} className="braid-count" data-end={end} x={x} y={16 - top}>
            {!isConcealed && told[index]}
          </text>
        ))}
        <BraidRun
          lattice={base}
          schedule={schedule}
          at={at}
          threads={graph.data.threads}
          turn={isConcealed ? null : pointOfNoReturn(graph, schedule)}
        />
        <AxisNames labels={base.labels} marks={base.marks} threads={[first, second]} />
      </svg>
      {!isFigure && (
        <p className="map-told">
          {flows.strands
            ? 'Every strand is an order, from its first step to its end'
            : 'The wider, the more orders take a step'}
          {!isConcealed && '; what is dashed breaks'}.{' '}
          {!isConcealed && toldFate(graph, schedule, at)}
        </p>
      )}
    </div>
  )
}

/** The middles of some words that stand side by side, the last one at the right. */
function columnsFromRight(texts: readonly string[], right: number): readonly number[] {
  let end = right
  return texts
    .toReversed()
    .map((text) => {
      const width = text.length * figureWidth
      end -= width + columnGap
      return end + columnGap + width / 2
    })
    .toReversed()
}

/** How many orders end in each of the braid's ways, of those that there are. */
function countsOf(
  kinds: ReturnType<typeof kindsOfEnds>,
): readonly { readonly end: OrderEnd; readonly schedules: bigint }[] {
  return (['broken', 'stuck', 'passing'] as const)
    .map((end) => ({
      end,
      schedules: kinds
        .filter(({ kind }) => endOf(kind) === end)
        .reduce((sum, { schedules }) => sum + schedules, 0n),
    }))
    .filter(({ schedules }) => schedules > 0n)
}

function endOf(kind: ReturnType<typeof kindsOfEnds>[number]['kind']): OrderEnd {
  if (kind === 'deadlock') return 'stuck'
  return kind === 'passes' ? 'passing' : 'broken'
}
