import type { StateGraphData } from './state-graph-data.ts'

/** Whoever took a step, as an actor that may take the next one; null for a task that has ended. */
export function actorAfter(
  { threads, edgeActor, edgeAfter }: StateGraphData,
  edge: number,
): number | null {
  const actor = edgeActor[edge]!
  if (actor < threads.length) return actor
  const after = edgeAfter[edge]!
  return after < 0 ? null : threads.length + after
}
