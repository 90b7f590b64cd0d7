import type { Answer, Outcome, Verdict } from './verdict.ts'

/** What a verdict says of several properties together. A schedule that breaks two of them counts once. */
export interface Judgement {
  /** How many complete schedules break at least one. */
  readonly violating: bigint
  /**
   * How many of those are wrong even serially: some serial run ends in the same memory and breaks the same of
   * what is judged. The others take a race. Null if there is no serial run, or if that is not known.
   */
  readonly serially: bigint | null
  /** How probable a violation is under a uniformly random scheduler. */
  readonly probability: number
  /** The shortest schedule that does, with the fewest context switches among the shortest; null if none does. */
  readonly shortest: readonly string[] | null
}

/**
 * Judges the ends of a system by some of its properties. Of a search that was cut short, it tells what was
 * found until then.
 *
 * @param judged the ids of the properties.
 */
export function judgementOf(
  {
    outcomes,
    hasSerialRuns,
  }: Pick<Verdict, 'hasSerialRuns'> & {
    readonly outcomes: readonly Pick<
      Outcome,
      'violates' | 'schedules' | 'probability' | 'witness' | 'serially'
    >[]
  },
  judged: readonly string[],
): Judgement {
  const broken = outcomes.filter(({ violates }) => violates.some((id) => judged.includes(id)))
  return {
    violating: countOf(broken),
    serially: hasSerialRuns
      ? countOf(broken.filter((each) => isWrongSerially(each, judged)))
      : null,
    probability: broken.reduce((sum, { probability }) => sum + probability, 0),
    shortest: broken[0]?.witness ?? null,
  }
}

/** What search says of several properties together: see {@link Answer}. */
export function answerTogether(
  { complete, properties }: Pick<Verdict, 'complete' | 'properties'>,
  judged: readonly string[],
): Exclude<Answer, 'inapplicable'> {
  const answers = properties.filter(({ id }) => judged.includes(id)).map(({ answer }) => answer)
  if (answers.includes('violated')) return 'violated'
  if (!complete) return 'unknown'
  return answers.includes('deadlocks') ? 'deadlocks' : 'holds'
}

/** Whether some serial run ends in the same memory and breaks the same of what is judged. */
export function isWrongSerially(
  { violates, serially }: Pick<Outcome, 'violates' | 'serially'>,
  judged: readonly string[],
): boolean {
  const broken = judged.filter((id) => violates.includes(id))
  return (serially ?? []).some(
    (ids) => judged.filter((id) => ids.includes(id)).join() === broken.join(),
  )
}

function countOf(outcomes: readonly Pick<Outcome, 'schedules'>[]): bigint {
  return outcomes.reduce((sum, { schedules }) => sum + schedules, 0n)
}
