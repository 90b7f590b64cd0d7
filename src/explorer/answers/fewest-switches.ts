import { actorAfter } from './actor-after.ts'
import { VIOLATION } from './fates.ts'
import type { StateGraph } from './state-graph.ts'

/** A state together with how a run has come to it: what a step from it costs depends on who took the last one. */
interface Arrival {
  readonly state: number
  /** Who can go on without a context switch; null for a task that has ended. Whoever begins a run switches from nobody. */
  readonly last: number | null | 'anybody'
  /** The last step, and what was before it; null where the search began. */
  readonly by: { readonly edge: number; readonly from: Arrival } | null
}

/**
 * The complete schedule with a violation that has the fewest context switches, and the fewest steps among those: a
 * breadth-first search in which a step by whoever took the last one costs nothing, and any other one.
 *
 * @param start how the schedule begins.
 * @returns null if nothing breaks any more, or if the search did not see every state.
 * @throws RangeError if the start cannot be followed.
 */
export function fewestSwitches(
  graph: StateGraph,
  start: readonly string[] = [],
): readonly string[] | null {
  const { data } = graph
  const { complete, outlook, edgeStart, edgeTarget, edgeActor } = data
  const isBreakable = (state: number): boolean => (outlook[state]! & VIOLATION) !== 0
  const first = arrivalBy(graph, start)
  if (!complete || !isBreakable(first.state)) return null
  const seen = new Set<string>()
  let arrivals: Arrival[] = [first]
  while (arrivals.length > 0) {
    const switched: Arrival[] = []
    let end: Arrival | null = null
    // It grows while it is gone through: whatever takes no switch comes in here.
    for (const arrival of arrivals) {
      const { state, last } = arrival
      const key = `${state} ${last}`
      if (seen.has(key)) continue
      seen.add(key)
      const to = edgeStart[state + 1]!
      // A state of a lower number is fewer steps from the start, or as many.
      if (edgeStart[state] === to && (!end || state < end.state)) end = arrival
      for (let edge = edgeStart[state]!; edge < to; edge++) {
        if (!isBreakable(edgeTarget[edge]!)) continue
        const isFree = last === 'anybody' || edgeActor[edge] === last
        ;(isFree ? arrivals : switched).push({
          state: edgeTarget[edge]!,
          last: actorAfter(data, edge),
          by: { edge, from: arrival },
        })
      }
    }
    if (end) return graph.continued(start, stepsTo(end))
    arrivals = switched
  }
  return null
}

function arrivalBy(graph: StateGraph, start: readonly string[]): Arrival {
  const state = graph.after(start)
  if (state === null) throw new RangeError('the start of the schedule cannot be followed')
  const edge = graph.stepsOf(start).at(-1)
  return { state, last: edge === undefined ? 'anybody' : actorAfter(graph.data, edge), by: null }
}

function stepsTo(end: Arrival): readonly number[] {
  const edges: number[] = []
  for (let { by } = end; by; { by } = by.from) edges.unshift(by.edge)
  return edges
}
