import type { StateGraph } from './state-graph.ts'

/**
 * How probable a violation is at each moment of a run, before its first step and after each of its steps:
 * see {@link StateGraph.chance}. From where the run cannot be followed on it is NaN.
 *
 * @returns one chance more than the schedule has steps.
 */
export function chancesAlong(graph: StateGraph, schedule: readonly string[]): readonly number[] {
  const states = graph.along(schedule)
  return Array.from({ length: schedule.length + 1 }, (_, index) => {
    const state = states[index]
    return state === undefined ? Number.NaN : graph.chance(state)
  })
}
