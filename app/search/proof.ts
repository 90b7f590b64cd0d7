import type { StateGraph, WithoutStep } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import type { Failure } from './failure.ts'
import type { ReportedGraph, ReportedReasons, ReportedVerdict } from './reported.ts'

/** What is searched: a system, by its scenario, strategy and options, and what its runs are judged by. */
export type SearchSetting = Pick<Moment, 'scenario' | 'strategy' | 'options' | 'judged'>

/** What the searches have found, in every setting that is remembered. */
export interface Proof {
  /** By {@link settingKey}, the latest last. */
  readonly results: ReadonlyMap<string, SearchResult>
  /** By {@link graphKey}, the latest last. */
  readonly graphs: ReadonlyMap<string, KnownGraph>
  /** By {@link graphKey}, the latest last: why runs are bad. */
  readonly reasons: ReadonlyMap<string, ReportedReasons>
  /** By {@link graphKey}, the latest last: what each step is for. */
  readonly steps: ReadonlyMap<string, KnownSteps>
  /** By {@link settingKey}, the latest last: the lines of a person's own program that some schedule reaches. */
  readonly reached: ReadonlyMap<string, readonly number[]>
  /** Why nothing can be searched at all, or null. */
  readonly outage: Failure | null
  /** How often somebody has asked to try again. */
  readonly attempts: number
}

export const nothingProven: Proof = {
  results: new Map(),
  graphs: new Map(),
  reasons: new Map(),
  steps: new Map(),
  reached: new Map(),
  outage: null,
  attempts: 0,
}

/** What is known of one setting, and what the search of it is doing. */
export interface SearchResult {
  /**
   * `idle`: not searched now. `done`: everything was looked at. `limit`: the search gave up before, at
   * the limit that the verdict names.
   */
  readonly state: 'idle' | 'searching' | 'done' | 'limit' | 'failed'
  /** What is known by now, and stays true; null before the first report. */
  readonly verdict: ReportedVerdict | null
  /** Whether it has more states than this device is asked to draw. */
  readonly isGraphTooLarge: boolean
  /** Why it failed, in the state of that name; else null. */
  readonly failure: Failure | null
}

/** Every state, and how to draw it. */
export interface KnownGraph extends Omit<ReportedGraph, 'graph'> {
  readonly graph: StateGraph
}

/** What is known of a system without each of its steps, in the steps' order. */
export interface KnownSteps {
  readonly without: readonly WithoutStep[]
  /** Whether these are all. */
  readonly isComplete: boolean
}

const unsearched: SearchResult = {
  state: 'idle',
  verdict: null,
  isGraphTooLarge: false,
  failure: null,
}

/** Settings with the same key have the same verdicts. */
export function settingKey({ scenario, strategy, options }: SearchSetting): string {
  return JSON.stringify([scenario, strategy, options])
}

/** Settings with the same graph key have the same states, of the same fates. */
export function graphKey({ scenario, strategy, options, judged }: SearchSetting): string {
  return JSON.stringify([scenario, strategy, options, judged ?? null])
}

export function resultOn({ results }: Proof, setting: SearchSetting): SearchResult {
  return results.get(settingKey(setting)) ?? unsearched
}

/** The verdict on a setting, as far as it is known. */
export function verdictOn(proof: Proof, setting: SearchSetting): ReportedVerdict | null {
  return resultOn(proof, setting).verdict
}

/** Every state that a setting's system can reach, if it is known. */
export function graphOn(proof: Proof, setting: SearchSetting): StateGraph | null {
  return drawnOn(proof, setting)?.graph ?? null
}

/** As {@link graphOn}, with how to draw it. */
export function drawnOn({ graphs }: Proof, setting: SearchSetting): KnownGraph | null {
  return graphs.get(graphKey(setting)) ?? null
}

/** Why runs are bad in a setting, if it is known. */
export function reasonsOn({ reasons }: Proof, setting: SearchSetting): ReportedReasons | null {
  return reasons.get(graphKey(setting)) ?? null
}

/** What each step is for in a setting, as far as it is known. */
export function stepsOn({ steps }: Proof, setting: SearchSetting): KnownSteps | null {
  return steps.get(graphKey(setting)) ?? null
}

/** The lines of a person's own program that some schedule reaches, if they are known. */
export function reachedOn({ reached }: Proof, setting: SearchSetting): readonly number[] | null {
  return reached.get(settingKey(setting)) ?? null
}

/** Why a setting is not searched any further, or null: what one can do about it says the failure. */
export function failureOn(proof: Proof, setting: SearchSetting): Failure | null {
  const { verdict, failure } = resultOn(proof, setting)
  return failure ?? (verdict?.done ? null : proof.outage)
}
