import type { StateGraph } from '../../src/index.ts'
import type { ReportedGraph, ReportedVerdict } from './reported.ts'
import type { Moment } from '../session/moment.ts'

/** What the search has found out about the scenario on the page, under each strategy. */
export interface Proof {
  /** The scenario and options that it is about: see {@link proofKey}. */
  readonly key: string
  readonly verdicts: Readonly<Record<string, ReportedVerdict>>
  /** What {@link graph} is of: see {@link graphKey}. */
  readonly graphOf: string
  /** Every state under that strategy, or null as long as it is not known. */
  readonly graph: StateGraph | null
  /** How to draw that graph, and what its states hold. */
  readonly drawn: Pick<ReportedGraph, 'order' | 'memories'> | null
  /** What went wrong in the search, if something did. */
  readonly failure: string | null
}

export const nothingProven: Proof = {
  key: '',
  verdicts: {},
  graphOf: '',
  graph: null,
  drawn: null,
  failure: null,
}

/** Moments with the same key have the same verdicts. */
export function proofKey({ scenario, options }: Moment): string {
  return JSON.stringify([scenario, options])
}

/** Moments of one {@link proofKey} with the same graph key have the same states, of the same fates. */
export function graphKey({ strategy, judged }: Moment): string {
  return JSON.stringify([strategy, judged ?? null])
}

/** The verdict on the strategy of a moment, as far as it is known. */
export function verdictOn(proof: Proof, moment: Moment): ReportedVerdict | null {
  return proof.key === proofKey(moment) ? (proof.verdicts[moment.strategy] ?? null) : null
}

/** Every state that a moment's system can reach, if it is known. */
export function graphOn(proof: Proof, moment: Moment): StateGraph | null {
  return proof.key === proofKey(moment) && proof.graphOf === graphKey(moment) ? proof.graph : null
}
