import type { Outcome, Setting, StateGraphData, Verdict } from '../../src/index.ts'

/** Asks for everything that can happen in a scenario, under several strategies. */
export interface ExploreRequest {
  /** A later request puts an end to an earlier one. */
  readonly id: number
  readonly scenario: string
  readonly options: Setting['options']
  /** In the order in which they are explored. */
  readonly strategies: readonly string[]
  /** The strategy whose state graph is wanted too. */
  readonly graphOf: string
  /** The ids of the properties whose violation dooms a run; null for the scenario's first two. */
  readonly selected: readonly string[] | null
}

/** An outcome without its heap, which only its own thread can hold. */
export interface ReportedOutcome extends Omit<Outcome, 'memory'> {
  /** Memory at the end, on one line. */
  readonly memory: string
}

/** A verdict as plain data. */
export interface ReportedVerdict extends Omit<Verdict, 'outcomes'> {
  readonly outcomes: readonly ReportedOutcome[]
  /** Whether the search is over, complete or not. */
  readonly done: boolean
}

/** Every state, as plain data. */
export interface ReportedGraph {
  readonly graph: StateGraphData
  /** Where to draw each state: see orderStates. */
  readonly order: Float32Array
  /** Memory on one line, by the graph's number for it. */
  readonly memories: readonly string[]
}

/** What the worker tells: the more it knows, the better, until a verdict is done. */
export type ExploreReport = { readonly id: number; readonly strategy: string } & (
  | { readonly kind: 'verdict'; readonly verdict: ReportedVerdict }
  | ({ readonly kind: 'graph' } & ReportedGraph)
  | { readonly kind: 'failure'; readonly message: string }
)
