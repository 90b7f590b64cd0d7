import { judgementOf } from '../../explorer/answers/judgement.ts'
import type { SplitClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { unless } from './mismatch.ts'

/** Whether as many violating schedules as claimed are wrong even serially, and as many only by racing. */
export function checkSplit(
  { serial, raceOnly }: SplitClaim,
  { setting, judged }: Moment,
): string | null {
  const { violating, serially } = judgementOf(setting.verdict, judged)
  return unless(
    split(serial, raceOnly),
    serially === null ? 'there is no serial run' : split(serially, violating - serially),
  )
}

function split(serial: number | bigint, raceOnly: number | bigint): string {
  return `${serial} are wrong even serially and ${raceOnly} only by racing`
}
