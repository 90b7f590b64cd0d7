import type { StateGraph } from './state-graph.ts'

/** The states in which A has taken so many steps and B so many, counted by fate. */
export interface Cell {
  readonly safe: number
  readonly open: number
  readonly doomed: number
  readonly unknown: number
}

/** Two threads' progress against each other. A run is a staircase through it. */
export interface ProgressGraph {
  /** The most steps that either thread takes. */
  readonly steps: readonly [number, number]
  /** The cell after `i` steps of the first thread and `j` of the second is `cells[i][j]`; null if no run comes there. */
  readonly cells: readonly (readonly (Cell | null)[])[]
}

/** The progress graph of a system of two threads; null for more or fewer, or if it has detached tasks. */
export function progressGraph(graph: StateGraph): ProgressGraph | null {
  const { threads, queued } = graph.data
  if (threads.length !== 2 || queued.length > 1) return null
  const places = Array.from({ length: graph.states }, (_, state) => graph.taken(state))
  const most = (thread: number): number =>
    places.reduce((so, taken) => Math.max(so, taken[thread] ?? 0), 0)
  const cells = Array.from({ length: most(0) + 1 }, () =>
    Array.from({ length: most(1) + 1 }, (): Record<keyof Cell, number> | null => null),
  )
  for (const [state, [i = 0, j = 0]] of places.entries()) {
    const column = cells[i]
    if (!column) continue
    const cell = (column[j] ??= { safe: 0, open: 0, doomed: 0, unknown: 0 })
    cell[graph.fate(state)] += 1
  }
  return { steps: [most(0), most(1)], cells }
}
