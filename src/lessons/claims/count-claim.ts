import { judgementOf } from '../../explorer/answers/judgement.ts'
import type { CountClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { unless } from './mismatch.ts'

const counted: Readonly<Record<CountClaim['count'], string>> = {
  schedules: 'there are %n schedules',
  violating: '%n schedules break what is judged',
  passing: '%n schedules break nothing that is judged',
  deadlocks: '%n schedules deadlock',
  outcomes: 'there are %n outcomes',
}

/** Whether there are as many as claimed. */
export function checkCount({ count, is }: CountClaim, { setting, judged }: Moment): string | null {
  const { verdict } = setting
  const { violating } = judgementOf(verdict, judged)
  const found: Readonly<Record<CountClaim['count'], bigint>> = {
    schedules: verdict.schedules,
    violating,
    passing: verdict.schedules - violating,
    deadlocks: verdict.deadlocks,
    outcomes: BigInt(verdict.outcomes.length),
  }
  const say = (n: number | bigint): string => counted[count].replace('%n', String(n))
  return unless(say(is), say(found[count]))
}
