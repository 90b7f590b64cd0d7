import type { Outcome } from './verdict.ts'

/** What a verdict says of several properties together. A schedule that breaks two of them counts once. */
export interface Judgement {
  /** How many complete schedules break at least one. */
  readonly violating: bigint
  /** How probable that is under a uniformly random scheduler. */
  readonly probability: number
  /** The shortest schedule that does, with the fewest context switches among the shortest; null if none does. */
  readonly shortest: readonly string[] | null
}

/**
 * Judges the ends of a system by some of its properties. Of a search that was cut short, it tells what was
 * found until then.
 *
 * @param outcomes in the order of a `Verdict`: that of their witnesses, the shortest first.
 * @param judged the ids of the properties.
 */
export function judgementOf(
  outcomes: readonly Pick<Outcome, 'violates' | 'schedules' | 'probability' | 'witness'>[],
  judged: readonly string[],
): Judgement {
  const broken = outcomes.filter(({ violates }) => violates.some((id) => judged.includes(id)))
  return {
    violating: broken.reduce((sum, { schedules }) => sum + schedules, 0n),
    probability: broken.reduce((sum, { probability }) => sum + probability, 0),
    shortest: broken[0]?.witness ?? null,
  }
}
