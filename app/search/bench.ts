import type { ReportedVerdict } from './reported.ts'

/** What the fix bench knows: verdicts by scenario, then by strategy. */
export interface Bench {
  readonly isOpen: boolean
  /** The options that the verdicts are for, as text; empty before the first search. */
  readonly key: string
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, ReportedVerdict>>>>
}

export const closedBench: Bench = { isOpen: false, key: '', verdicts: {} }

/** How many complete schedules break at least one of the properties. */
export function violating({ outcomes }: ReportedVerdict, judged: readonly string[]): bigint {
  return outcomes
    .filter(({ violates }) => violates.some((id) => judged.includes(id)))
    .reduce((sum, { schedules }) => sum + schedules, 0n)
}

/** The shortest schedule that breaks at least one of the properties, or null. */
export function counterexample(
  { outcomes }: ReportedVerdict,
  judged: readonly string[],
): readonly string[] | null {
  return (
    outcomes.find(({ violates }) => violates.some((id) => judged.includes(id)))?.witness ?? null
  )
}
