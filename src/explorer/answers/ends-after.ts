import type { StateGraph } from './state-graph.ts'

/** Every state in which a run can end that has come to this one; null if the search did not see all of them. */
export function endsAfter(graph: StateGraph, state: number): readonly number[] | null {
  const { edgeStart, edgeTarget } = graph.data
  const isReached = new Uint8Array(graph.states)
  isReached[state] = 1
  const ends: number[] = []
  // A step leads to the next layer, and so to a state of a higher number.
  for (let here = state; here < graph.states; here++) {
    if (!isReached[here]) continue
    const from = edgeStart[here]!
    const to = edgeStart[here + 1]!
    for (let edge = from; edge < to; edge++) isReached[edgeTarget[edge]!] = 1
    if (from < to) continue
    if (!graph.isFinal(here)) return null
    ends.push(here)
  }
  return ends
}
