import { isWrongSerially } from './judgement.ts'
import type { Outcome } from './verdict.ts'

/**
 * How a schedule ends, as its reader is told. `race-only`: it breaks what is judged, and no serial run breaks
 * the same and ends in the same memory. `serial`: some serial run does. `breaks`: it breaks what is judged, and
 * whether a serial run does is not known, or there is none. `deadlock`: somebody waits for ever. `passes`: it comes
 * to its end and breaks nothing that is judged.
 */
export type EndKind = 'race-only' | 'serial' | 'breaks' | 'deadlock' | 'passes'

/** In the order in which they are told. */
const kinds: readonly EndKind[] = ['race-only', 'serial', 'breaks', 'deadlock', 'passes']

/** All complete schedules that end in one way. */
export interface EndsOfKind {
  readonly kind: EndKind
  /** Whether some of them break what is judged: a deadlock may. */
  readonly isViolation: boolean
  readonly schedules: bigint
  /** The probability under a uniformly random scheduler. */
  readonly probability: number
  /** The shortest of them, with the fewest context switches among the shortest. */
  readonly witness: readonly string[]
}

type Ended = Pick<Outcome, 'violates' | 'deadlock' | 'serially'>

/** @param judged the ids of the properties that count as a violation. */
export function kindOfEnd(
  { violates, deadlock, serially }: Ended,
  judged: readonly string[],
): EndKind {
  if (deadlock) return 'deadlock'
  if (!violates.some((id) => judged.includes(id))) return 'passes'
  if (serially === null) return 'breaks'
  return isWrongSerially({ violates, serially }, judged) ? 'serial' : 'race-only'
}

/**
 * Sorts all outcomes by how they end. Of a search that was cut short, it tells what was found until then.
 *
 * @param outcomes the shortest witnesses first.
 * @returns those kinds that there are.
 */
export function kindsOfEnds(
  outcomes: readonly (Ended & Pick<Outcome, 'schedules' | 'probability' | 'witness'>)[],
  judged: readonly string[],
): readonly EndsOfKind[] {
  return kinds.flatMap((kind) => {
    const ends = outcomes.filter((outcome) => kindOfEnd(outcome, judged) === kind)
    const [first] = ends
    if (!first) return []
    return [
      {
        kind,
        isViolation: ends.some(({ violates }) => violates.some((id) => judged.includes(id))),
        schedules: ends.reduce((sum, { schedules }) => sum + schedules, 0n),
        probability: ends.reduce((sum, { probability }) => sum + probability, 0),
        witness: first.witness,
      },
    ]
  })
}
