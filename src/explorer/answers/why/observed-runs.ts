import { TooLarge } from '../too-large.ts'
import type { Observer } from './observer.ts'
import type { StepGraph } from '../steps/step-graph.ts'

/** How many pairs of a state and an observer's state are looked at in one search, at most. */
const maxPairs = 2_000_000

interface Sought {
  /** How a state must be able to end, to go on from there: PASS or VIOLATION. */
  readonly end: number
  /** Whether what is sought may still come, as the observer remembers the run. */
  readonly mayCome: (observed: number) => boolean
  /** Whether it has come, where a run ends. */
  readonly hasCome: (observed: number) => boolean
}

/**
 * Finds a complete run by what an observer says of it: depth first, each pair of a state and an observer's
 * state once, so that no schedule has to be listed.
 *
 * @returns the run's steps, as edges of the graph; null if there is no such run.
 * @throws TooLarge
 */
export function findRun(
  { states, outlook, edgeStart, edgeTarget, edgeUse }: StepGraph,
  observer: Observer,
  { end, mayCome, hasCome }: Sought,
): readonly number[] | null {
  const seen = new Set<number>()
  const path: { state: number; observed: number; edge: number }[] = []
  const enter = (state: number, observed: number): void => {
    const pair = observed * states + state
    if (seen.has(pair) || (outlook[state]! & end) === 0 || !mayCome(observed)) return
    if (seen.size >= maxPairs) throw new TooLarge('too many states to observe')
    seen.add(pair)
    path.push({ state, observed, edge: edgeStart[state]! })
  }
  enter(0, 0)
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const { state, observed } = top
    const isFinal = edgeStart[state] === edgeStart[state + 1]
    if (isFinal && hasCome(observed)) return path.slice(0, -1).map(({ edge }) => edge - 1)
    if (top.edge >= edgeStart[state + 1]!) {
      path.pop()
      continue
    }
    const edge = top.edge++
    const use = edgeUse[edge]!
    enter(edgeTarget[edge]!, use < 0 ? observed : observer.after(observed, use))
  }
  return null
}

/** The uses of some steps, without those of tasks. */
export function usesOf({ edgeUse }: StepGraph, edges: readonly number[]): readonly number[] {
  return edges.map((edge) => edgeUse[edge]!).filter((use) => use >= 0)
}

/**
 * Counts the bad schedules by what an observer remembers at their end.
 *
 * @throws TooLarge
 */
export function countBadRuns(
  { states, outlook, edgeStart, edgeTarget, edgeUse, edgeTimes }: StepGraph,
  observer: Observer,
  bad: number,
): ReadonlyMap<number, bigint> {
  const totals = new Map<number, bigint>()
  const counts: (Map<number, bigint> | undefined)[] = [new Map([[0, 1n]])]
  let pairs = 0
  for (let state = 0; state < states; state++) {
    const here = counts[state]
    counts[state] = undefined
    if (!here || (outlook[state]! & bad) === 0) continue
    pairs += here.size
    if (pairs > maxPairs) throw new TooLarge('too many states to observe')
    const from = edgeStart[state]!
    const to = edgeStart[state + 1]!
    if (from === to) for (const [observed, count] of here) add(totals, observed, count)
    for (let edge = from; edge < to; edge++) {
      const use = edgeUse[edge]!
      const times = BigInt(edgeTimes[edge]!)
      const next = (counts[edgeTarget[edge]!] ??= new Map())
      for (const [observed, count] of here)
        add(next, use < 0 ? observed : observer.after(observed, use), count * times)
    }
  }
  return totals
}

function add(totals: Map<number, bigint>, key: number, count: bigint): void {
  totals.set(key, (totals.get(key) ?? 0n) + count)
}
