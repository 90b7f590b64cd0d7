import { kindOfEnd } from '../../src/index.ts'
import type { ReportedOutcome } from '../search/reported.ts'

/** As much of an outcome as tells which one to show. */
type Ending = Pick<
  ReportedOutcome,
  'violates' | 'deadlock' | 'probability' | 'serially' | 'witness'
>

/**
 * The shortest run that breaks something judged and takes a race to end so, or the shortest that breaks it where
 * none is known to take one; null if nothing breaks it.
 *
 * @param outcomes the shortest witnesses first, as verdicts have them.
 */
export function counterexample(
  outcomes: readonly Ending[],
  judged: readonly string[],
): readonly string[] | null {
  const broken = outcomes.filter((each) => breaks(each, judged))
  const racing = broken.find((each) => kindOfEnd(each, judged) === 'race-only')
  return (racing ?? broken[0])?.witness ?? null
}

/** A run to the most probable of the endings that break nothing judged. */
export function likeliestPass(
  outcomes: readonly Ending[],
  judged: readonly string[],
): readonly string[] | null {
  const [first] = outcomes
    .filter((each) => !each.deadlock && !breaks(each, judged))
    .toSorted((one, other) => other.probability - one.probability)
  return first?.witness ?? null
}

function breaks({ violates }: Pick<Ending, 'violates'>, judged: readonly string[]): boolean {
  return violates.some((id) => judged.includes(id))
}
