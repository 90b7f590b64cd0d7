import { pointOfNoReturn, type StateGraph } from '../../src/index.ts'

/** Where a run stands among all that can still come of it, in a sentence. */
export function toldFate(graph: StateGraph, schedule: readonly string[], at: number): string {
  const run = schedule.slice(0, at)
  const state = graph.after(run)
  const turn = pointOfNoReturn(graph, run)
  if (state === null) return 'This run is not among those that were searched.'
  if (turn !== null)
    return turn < 0
      ? 'Every run is lost from the start.'
      : `This run is lost for good since step ${turn + 1}.`
  switch (graph.fate(state)) {
    case 'safe':
      return graph.isFinal(state) ? 'This run passes.' : 'This run is safe.'
    case 'open':
      return 'This run is at stake.'
    default:
      return 'What comes of this run is not known.'
  }
}
