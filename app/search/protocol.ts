import type { Setting, WithoutStep } from '../../src/index.ts'
import type { SearchLimits } from './limits.ts'
import type { ReportedGraph, ReportedReasons, ReportedVerdict } from './reported.ts'

/** Asks for everything that can happen in a scenario under one strategy. */
export interface ExploreRequest extends Setting {
  readonly scenario: string
  /** Whether the graph of all states is wanted, too. */
  readonly withGraph: boolean
  /** Whether it is wanted why runs are bad. */
  readonly withReasons: boolean
  /** Whether it is wanted what each step is for. */
  readonly withSteps: boolean
  /** The ids of the properties by which a run is judged; null for those that the subject names. */
  readonly judged: readonly string[] | null
  readonly limits: SearchLimits
}

/** What a search tells: verdicts, the later the fuller; then what else is wanted; at last that it is over. */
export type ExploreReport =
  | { readonly kind: 'verdict'; readonly verdict: ReportedVerdict }
  | ({ readonly kind: 'graph' } & ReportedGraph)
  | { readonly kind: 'graph too large' }
  | { readonly kind: 'reasons'; readonly reasons: ReportedReasons }
  | { readonly kind: 'step'; readonly without: WithoutStep }
  | { readonly kind: 'all steps' }
  /** The lines of a person's own program at which some schedule takes a step. */
  | { readonly kind: 'reached'; readonly lines: readonly number[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'failure'; readonly message: string }

/** What the page sends to the worker. A new search, and `drop`, put an end to the search before. */
export type PageMessage =
  | { readonly kind: 'explore'; readonly id: number; readonly request: ExploreRequest }
  | { readonly kind: 'drop' }
  | { readonly kind: 'ping' }

/** What the worker sends to the page: a report of the search with that id, why it cannot begin, or that it is there. */
export type WorkerMessage =
  | { readonly kind: 'report'; readonly id: number; readonly report: ExploreReport }
  /** Part of the worker's code could not be loaded. */
  | { readonly kind: 'not loaded'; readonly id: number; readonly reason: string }
  | { readonly kind: 'alive' }
