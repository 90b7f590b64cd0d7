import { formatChance } from '../../report/numbers.ts'
import type { ChanceClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { unless } from './mismatch.ts'

/** Whether a violation is as probable as claimed, from the moment on. */
export function checkChance(
  { is }: ChanceClaim,
  { setting, judged, schedule, at }: Moment,
): string | null {
  const chance = setting.graph(judged).chanceAfter(schedule.slice(0, at))
  // A lesson is written with plain blanks.
  const found = formatChance(chance).replaceAll('\u00A0', ' ')
  return unless(`the chance is ${is}`, `the chance is ${found}`)
}
