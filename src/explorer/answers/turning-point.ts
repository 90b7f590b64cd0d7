import type { StateGraph } from './state-graph.ts'

/**
 * The point of no return of a run: the index of the step after which every continuation violates,
 * though before it one did not. Null if the run never comes to that, -1 if it was doomed from the start.
 */
export function pointOfNoReturn(graph: StateGraph, run: readonly string[]): number | null {
  const doomed = graph.along(run).findIndex((state) => graph.fate(state) === 'doomed')
  return doomed < 0 ? null : doomed - 1
}

/**
 * The first of two neighbouring steps, by different actors, whose exchange makes a complete violating
 * run a complete passing one; null if there are none, or if the run is not one that violates.
 */
export function swapThatPasses(graph: StateGraph, run: readonly string[]): number | null {
  if (endOf(graph, run) !== 'doomed') return null
  for (let index = 0; index + 1 < run.length; index++) {
    const [first, second] = run.slice(index, index + 2)
    if (first === undefined || second === undefined || first === second) continue
    if (endOf(graph, run.toSpliced(index, 2, second, first)) === 'safe') return index
  }
  return null
}

function endOf(graph: StateGraph, run: readonly string[]): 'safe' | 'doomed' | null {
  const end = graph.after(run)
  if (end === null || !graph.isFinal(end)) return null
  return graph.fate(end) === 'doomed' ? 'doomed' : 'safe'
}
