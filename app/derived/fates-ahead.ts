import type { Fate, StateGraph } from '../../src/index.ts'

/** The fates of all states that a run can still come to, by how many steps each thread has taken there: `2,3`. */
export function fatesAhead(
  graph: StateGraph,
  state: number,
): ReadonlyMap<string, ReadonlySet<Fate>> {
  const { edgeStart, edgeTarget } = graph.data
  const isReached = new Uint8Array(graph.states)
  isReached[state] = 1
  const fates = new Map<string, Set<Fate>>()
  // A step leads to the next layer, and so to a state of a higher number.
  for (let here = state; here < graph.states; here++) {
    if (!isReached[here]) continue
    const place = graph.taken(here).join()
    fates.set(place, (fates.get(place) ?? new Set()).add(graph.fate(here)))
    for (let edge = edgeStart[here]!; edge < edgeStart[here + 1]!; edge++)
      isReached[edgeTarget[edge]!] = 1
  }
  return fates
}
