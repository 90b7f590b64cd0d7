import type { Place } from '../../src/index.ts'
import type { Flow, OrderEnd, OrderFlows, Strand } from '../derived/order-flows.ts'
import type { Point } from './progress.ts'

/** A line of the braid: an order, or all that take a step and end alike. */
export interface BraidLine {
  readonly key: string
  readonly end: OrderEnd
  /** The data of an SVG path. */
  readonly path: string
  /** In CSS pixels. */
  readonly width: number
}

/** Where the places of two threads lie, in CSS pixels. */
export interface Lattice {
  /** Of the place before the first step. */
  readonly origin: Point
  /** How far right the first thread's step leads, and how far up the second's. */
  readonly pitch: Point
}

/** Where orders that end in one way come together, above the lattice. */
export interface BraidEnd {
  readonly end: OrderEnd
  readonly at: Point
}

/** Where it stands by itself: the width at which it has its own size, the most that it is drawn larger, and heights of its lattice. */
const alone = { width: 304, most: 1.6, low: 152, high: 200, highFrom: 1.4 }

/** How large the braid is drawn in so many CSS pixels of width, and how high its lattice is before that. */
export function braidSize(width: number): { readonly scale: number; readonly height: number } {
  const scale = Math.max(1, Math.min(alone.most, width / alone.width))
  return { scale, height: scale > alone.highFrom ? alone.high : alone.low }
}

/** How much of the distance between two places the lines between them take at most. */
const share = 0.8
/** The most that two neighbouring strands are apart. */
const widestGap = 2.4
/** How far before a place a line begins to turn. */
const turn = 0.32
const kinds: readonly OrderEnd[] = ['broken', 'stuck', 'passing']

/** A line from place to place for each order, and on to where those come together that end as it does. */
export function layoutStrands(
  strands: readonly Strand[],
  lattice: Lattice,
  ends: readonly BraidEnd[],
): readonly BraidLine[] {
  const through = strandsThrough(strands)
  const most = Math.max(1, ...[...through.values()].map(({ size }) => size))
  const gap = Math.min(widestGap, (share * Math.min(lattice.pitch.x, lattice.pitch.y)) / most)
  const byEnd = new Map(kinds.map((kind) => [kind, strands.filter(({ end }) => end === kind)]))
  return strands.map((strand) => {
    const offsets = stepsOf(strand.threads).map(({ key }) => {
      const all = through.get(key)!
      return (all.get(strand)! - (all.size - 1) / 2) * gap
    })
    const alike = byEnd.get(strand.end)!
    const end = ends.find((each) => each.end === strand.end)
    const beside = (alike.indexOf(strand) - (alike.length - 1) / 2) * gap
    const last = end && { x: end.at.x + beside, y: end.at.y }
    return {
      key: strand.threads.join(''),
      end: strand.end,
      path: wayOf(strand.threads, offsets, lattice, last),
      width: Math.max(0.5, 0.62 * gap),
    }
  })
}

/** A band from place to place for all orders that take a step, and within it one for each way to end. */
export function layoutFlows(
  { flows, outflows }: Pick<OrderFlows, 'flows' | 'outflows'>,
  lattice: Lattice,
  ends: readonly BraidEnd[],
): readonly BraidLine[] {
  const total = flows
    .filter(({ from }) => from[0] + from[1] === 0)
    .reduce((sum, { orders }) => sum + countOf(orders), 0)
  const room = share * Math.min(lattice.pitch.x, lattice.pitch.y)
  const steps = flows.flatMap(({ from, thread, orders }) => {
    const whole = (room * countOf(orders)) / total
    let before = -whole / 2
    return kinds.flatMap((end) => {
      if (orders[end] === 0) return []
      const width = (room * orders[end]) / total
      const [start, stop] = segment(from, thread, before + width / 2, lattice, 0)
      before += width
      const path = `M${textOf(start)}L${textOf(stop)}`
      return [{ key: `${from.join()} ${thread} ${end}`, end, path, width: Math.max(0.75, width) }]
    })
  })
  const last = outflows.flatMap(({ from, orders }) =>
    ends.flatMap(({ end, at }) => {
      if (orders[end] === 0) return []
      const width = Math.max(0.75, (room * orders[end]) / total)
      const start = pointOf(from, lattice)
      const path = `M${textOf(start)}${smooth(start, at, 1)}`
      return [{ key: `${from.join()} ${end}`, end, path, width }]
    }),
  )
  return [...steps, ...last]
}

/** The way of one run through the middle of the lattice, as far as so many steps, with the middle of each step. */
export function layoutRun(
  threads: readonly number[],
  lattice: Lattice,
): { readonly path: string; readonly steps: readonly Point[]; readonly places: readonly Point[] } {
  const steps = stepsOf(threads)
  return {
    path:
      threads.length === 0
        ? ''
        : wayOf(
            threads,
            threads.map(() => 0),
            lattice,
          ),
    steps: steps.map(({ from, thread }) => {
      const [start, stop] = segment(from, thread, 0, lattice, 0)
      return { x: (start.x + stop.x) / 2, y: (start.y + stop.y) / 2 }
    }),
    places: [...steps.map(({ from }) => from), placeAfter(threads)].map((place) =>
      pointOf(place, lattice),
    ),
  }
}

/** By step between two places, the strands that take it, each with its rank among them. */
function strandsThrough(strands: readonly Strand[]): ReadonlyMap<string, Map<Strand, number>> {
  const through = new Map<string, Map<Strand, number>>()
  for (const strand of strands)
    for (const { key } of stepsOf(strand.threads)) {
      const all = through.get(key) ?? new Map<Strand, number>()
      through.set(key, all.set(strand, all.size))
    }
  return through
}

function stepsOf(
  threads: readonly number[],
): readonly { readonly from: Place; readonly thread: number; readonly key: string }[] {
  let [i, j] = [0, 0]
  return threads.map((thread) => {
    const from: Place = [i, j]
    if (thread === 0) i += 1
    else j += 1
    return { from, thread, key: `${from.join()} ${thread}` }
  })
}

function placeAfter(threads: readonly number[]): Place {
  const first = threads.filter((thread) => thread === 0).length
  return [first, threads.length - first]
}

function pointOf([i, j]: Place, { origin, pitch }: Lattice): Point {
  return { x: origin.x + i * pitch.x, y: origin.y - j * pitch.y }
}

/** The line of a step, so far beside the middle, without so much of its ends. */
function segment(
  from: Flow['from'],
  thread: number,
  offset: number,
  lattice: Lattice,
  cut: number,
): readonly [Point, Point] {
  const { x, y } = pointOf(from, lattice)
  const { pitch } = lattice
  return thread === 0
    ? [
        { x: x + cut * pitch.x, y: y + offset },
        { x: x + (1 - cut) * pitch.x, y: y + offset },
      ]
    : [
        { x: x + offset, y: y - cut * pitch.y },
        { x: x + offset, y: y - (1 - cut) * pitch.y },
      ]
}

/** A way from place to place that turns smoothly, and ends where orders of its kind come together. */
function wayOf(
  threads: readonly number[],
  offsets: readonly number[],
  lattice: Lattice,
  last?: Point,
): string {
  const steps = stepsOf(threads)
  const parts: string[] = []
  for (const [index, { from, thread }] of steps.entries()) {
    const [start, stop] = segment(from, thread, offsets[index]!, lattice, turn)
    const before = steps[index - 1]
    if (!before) parts.push(`M${textOf(lattice.origin)}${smooth(lattice.origin, start, thread)}`)
    else if (before.thread !== thread) {
      const end = segment(before.from, before.thread, offsets[index - 1]!, lattice, turn)[1]
      const corner = thread === 0 ? { x: end.x, y: start.y } : { x: start.x, y: end.y }
      parts.push(`Q${textOf(corner)} ${textOf(start)}`)
    } else {
      const end = segment(before.from, before.thread, offsets[index - 1]!, lattice, turn)[1]
      parts.push(smooth(end, start, thread))
    }
    parts.push(`L${textOf(stop)}`)
  }
  const final = pointOf(placeAfter(threads), lattice)
  if (!last) parts.push(`L${textOf(final)}`)
  else {
    const middle = (final.y + last.y) / 2
    parts.push(`C${textOf(final)} ${textOf({ x: last.x, y: middle })} ${textOf(last)}`)
  }
  return parts.join('')
}

/** A curve that leaves one point and comes to another in the direction of a thread's steps. */
function smooth(from: Point, to: Point, thread: number): string {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const [one, other] =
    thread === 0
      ? [
          { x: middle.x, y: from.y },
          { x: middle.x, y: to.y },
        ]
      : [
          { x: from.x, y: middle.y },
          { x: to.x, y: middle.y },
        ]
  return `C${textOf(one)} ${textOf(other)} ${textOf(to)}`
}

function countOf(orders: Flow['orders']): number {
  return kinds.reduce((sum, kind) => sum + orders[kind], 0)
}

function textOf({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`
}
