import type { Setting } from '../../src/index.ts'
import type { ReportedGraph, ReportedVerdict } from './reported.ts'

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
  /** The ids of the properties by which a run is judged; null for those that the subject names. */
  readonly judged: readonly string[] | null
}

/** What the worker tells: the more it knows, the better, until a verdict is done. */
export type ExploreReport = { readonly id: number; readonly strategy: string } & (
  | { readonly kind: 'verdict'; readonly verdict: ReportedVerdict }
  | ({ readonly kind: 'graph' } & ReportedGraph)
  | { readonly kind: 'failure'; readonly message: string }
)
