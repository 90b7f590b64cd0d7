import { answerTogether, formatChance, formatRoughCount, judgementOf } from '../../src/index.ts'
import type { ReportedOutcome, ReportedVerdict } from '../search/reported.ts'

/** As much of a verdict as tells how a strategy stands: outcomes need not have their memory. */
interface StandingVerdict extends Pick<
  ReportedVerdict,
  | 'complete'
  | 'limit'
  | 'schedules'
  | 'deadlocks'
  | 'deadlockChance'
  | 'properties'
  | 'hasSerialRuns'
> {
  readonly outcomes: readonly Omit<ReportedOutcome, 'memory'>[]
}

/** How a strategy stands among the others: what search says of it, in the few words that a card has room for. */
export interface Standing {
  readonly kind: 'breaks' | 'deadlocks' | 'holds' | 'unknown'
  /** The probability that a run goes wrong, or as much of it as is known. */
  readonly chance: number
  /** The same in words: `77 %`, or `≥ 12 %` of a search that is not complete. Empty if nothing is known. */
  readonly figure: string
  /** How many schedules: `56 of 70`. */
  readonly count: string
  /** What is counted: `orders`. Empty where there is no count, or it says so itself. */
  readonly noun: string
  /** What those do, or why there are none: `break`. */
  readonly rest: string
}

/**
 * @param judged the ids of the properties by which runs are judged.
 * @param hasFailed whether something keeps the search from going on.
 */
export function standingOf(
  verdict: StandingVerdict | null,
  judged: readonly string[],
  hasFailed: boolean,
): Standing {
  if (!verdict) return unknown(hasFailed ? 'not known' : 'searching …')
  const { complete, limit, schedules, deadlocks, deadlockChance } = verdict
  const { violating, probability } = judgementOf(verdict, judged)
  const breaks = violating === 1n ? 'breaks' : 'break'
  if (!complete) {
    const why = hasFailed ? 'search failed' : limit ? 'search stopped' : null
    if (violating === 0n) return unknown(why ? `not known: ${why}` : 'searching …')
    const percent = Math.floor(probability * 100)
    return {
      kind: 'breaks',
      chance: probability,
      figure: percent === 0 ? '>\u00A00\u00A0%' : `≥\u00A0${percent}\u00A0%`,
      count: why ? `at least ${formatRoughCount(violating)}` : '',
      noun: why ? 'orders' : '',
      rest: why ? `${breaks}, ${why}` : 'searching …',
    }
  }
  if (violating > 0n)
    return {
      kind: 'breaks',
      chance: probability,
      figure: formatChance(probability),
      count: shareOf(violating, schedules),
      noun: 'orders',
      rest: breaks,
    }
  if (answerTogether(verdict, judged) === 'deadlocks')
    return {
      kind: 'deadlocks',
      chance: deadlockChance,
      figure: formatChance(deadlockChance),
      count: shareOf(deadlocks, schedules),
      noun: 'orders',
      rest: 'deadlock',
    }
  return {
    kind: 'holds',
    chance: 0,
    figure: formatChance(0),
    count: schedules === 1n ? 'the only one' : `all ${formatRoughCount(schedules)}`,
    noun: schedules === 1n ? '' : 'orders',
    rest: schedules === 1n ? 'holds' : 'hold',
  }
}

function unknown(rest: string): Standing {
  return { kind: 'unknown', chance: 0, figure: '', count: '', noun: '', rest }
}

function shareOf(some: bigint, all: bigint): string {
  return `${formatRoughCount(some)} of ${formatRoughCount(all)}`
}
