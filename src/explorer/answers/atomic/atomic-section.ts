import { TooLarge } from '../too-large.ts'
import { VIOLATION } from '../fates.ts'
import type { StepGraph } from '../steps/step-graph.ts'

/** Neighbouring steps of a thread that are taken as one, with nothing in between. */
export interface AtomicSection {
  /** The threads that take them so. */
  readonly threads: readonly string[]
  /** The names of the first step and the last: see `stepNames`. */
  readonly from: string
  readonly to: string
  /** How many steps it has, at most. */
  readonly steps: number
}

/** How many states are looked at for one section, at most. */
const maxStates = 200_000

/** Where a section begins or ends: a thread's n-th use of something. */
interface Bound {
  readonly use: number
  readonly nth: number
}

/** A section in one thread. */
interface Part {
  readonly thread: number
  readonly from: Bound
  readonly to: Bound
}

interface Candidate {
  readonly parts: readonly Part[]
  readonly from: string
  readonly to: string
}

/**
 * The smallest run of neighbouring steps which, made one step, would leave no schedule that is bad: in one
 * thread or, if that is no larger, in every thread that takes steps of these names. A section waits until
 * all of it can be taken. One that would make threads wait for ever is none.
 *
 * @returns null if no such section helps.
 * @throws TooLarge
 */
export function smallestAtomicSection(graph: StepGraph): AtomicSection | null {
  let best: (AtomicSection & { readonly rank: string }) | null = null
  for (const candidate of candidatesOf(graph)) {
    const steps = stepsIfItHelps(graph, candidate.parts, best?.steps ?? Infinity)
    if (steps === null) continue
    const { parts, from, to } = candidate
    const rank = `${String(steps).padStart(4, '0')} ${parts.length} ${from} ${to}`
    if (best && best.rank <= rank) continue
    best = { threads: parts.map(({ thread }) => graph.threads[thread]!), from, to, steps, rank }
  }
  if (!best) return null
  const { rank: _rank, ...section } = best
  return section
}

/** Every pair of steps of a thread, for that thread alone and for all that have steps of these names. */
function candidatesOf({ uses, most }: StepGraph): readonly Candidate[] {
  const steps = most.flatMap((times, use) =>
    Array.from({ length: times }, (_, index) => ({
      use,
      nth: index + 1,
      thread: uses[use]!.thread,
      name: `${uses[use]!.use}#${index + 1}`,
    })),
  )
  const pairs = steps.flatMap((from) =>
    steps
      .filter((to) => to !== from && to.thread === from.thread)
      .map((to) => ({ thread: from.thread, from, to })),
  )
  const named = new Map<string, typeof pairs>()
  for (const pair of pairs) {
    const key = `${pair.from.name} ${pair.to.name}`
    named.set(key, [...(named.get(key) ?? []), pair])
  }
  return [...named.values()].flatMap((alike) => {
    const groups = [...alike.map((one) => [one]), ...(alike.length > 1 ? [alike] : [])]
    return groups.map((parts) => ({ parts, from: parts[0]!.from.name, to: parts[0]!.to.name }))
  })
}

/**
 * How many steps a section has, if every schedule ends well with it; null if one does not, if the section
 * never comes to be taken, or if it has more steps than are asked for.
 */
function stepsIfItHelps(graph: StepGraph, parts: readonly Part[], most: number): number | null {
  const { states, outlook, unfinished, edgeStart, edgeTarget, edgeUse } = graph
  const counters = new Counters(parts)
  const seen = new Set<number>()
  const open: (readonly [state: number, counts: number])[] = [[0, 0]]
  let longest = 0
  for (let top = open.pop(); top; top = open.pop()) {
    const [state, counts] = top
    const key = counts * states + state
    if (seen.has(key)) continue
    if (seen.size >= maxStates) throw new TooLarge('too many states to try atomic sections')
    seen.add(key)
    const from = edgeStart[state]!
    const to = edgeStart[state + 1]!
    if (from === to && ((outlook[state]! & VIOLATION) !== 0 || unfinished[state] !== 0)) return null
    let isStuck = from < to
    for (let edge = from; edge < to; edge++) {
      const use = edgeUse[edge]!
      const after = counters.after(counts, use)
      const part = parts.find(({ from: first }) => counters.isAt(counts, after, use, first))
      const end = part ? wholeSection(edgeTarget[edge]!, after, part) : null
      if (end === 'waits') continue
      isStuck = false
      open.push(end ? [end.state, end.counts] : [edgeTarget[edge]!, after])
      longest = Math.max(longest, end?.steps ?? 0)
      if (longest > most) return null
    }
    if (isStuck) return null
  }
  return longest > 1 ? longest : null

  /**
   * Goes on with a section after its first step, the thread alone.
   *
   * @returns null if the thread ends without coming to the last step: then it is no section there.
   */
  function wholeSection(
    start: number,
    startCounts: number,
    { thread, to }: Part,
  ): { readonly state: number; readonly counts: number; readonly steps: number } | 'waits' | null {
    let [state, counts] = [start, startCounts]
    for (let steps = 2; ((unfinished[state]! >>> thread) & 1) === 1; steps++) {
      const edge = edgeOf(state, thread)
      if (edge === null) return 'waits'
      const use = edgeUse[edge]!
      const after = counters.after(counts, use)
      state = edgeTarget[edge]!
      if (counters.isAt(counts, after, use, to)) return { state, counts: after, steps }
      counts = after
    }
    return null
  }

  function edgeOf(state: number, thread: number): number | null {
    for (let edge = edgeStart[state]!; edge < edgeStart[state + 1]!; edge++) {
      const use = edgeUse[edge]!
      if (use >= 0 && graph.uses[use]!.thread === thread) return edge
    }
    return null
  }
}

/** How often threads have come to the uses that some bounds are about, as one number. */
class Counters {
  /** By use: its place value in the number, and how far it is counted. */
  readonly #places = new Map<number, { readonly value: number; readonly cap: number }>()

  constructor(parts: readonly Part[]) {
    const bounds = parts.flatMap(({ from, to }) => [from, to])
    let value = 1
    for (const use of new Set(bounds.map((bound) => bound.use))) {
      const cap = Math.max(...bounds.filter((bound) => bound.use === use).map(({ nth }) => nth))
      this.#places.set(use, { value, cap })
      value *= cap + 1
    }
  }

  after(counts: number, use: number): number {
    const place = this.#places.get(use)
    return place && this.#count(counts, use) < place.cap ? counts + place.value : counts
  }

  /** Whether a step that changed the counts is the one that a bound names. */
  isAt(before: number, after: number, use: number, bound: Bound): boolean {
    return use === bound.use && before !== after && this.#count(after, use) === bound.nth
  }

  #count(counts: number, use: number): number {
    const { value = 1, cap = 0 } = this.#places.get(use) ?? {}
    return Math.floor(counts / value) % (cap + 1)
  }
}
