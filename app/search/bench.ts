import type { ReportedVerdict } from './reported.ts'

/** What the fix bench knows: verdicts by scenario, then by strategy. */
export interface Bench {
  readonly isOpen: boolean
  /** The options that the verdicts are for, as text; empty before the first search. */
  readonly key: string
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, ReportedVerdict>>>>
}

export const closedBench: Bench = { isOpen: false, key: '', verdicts: {} }
