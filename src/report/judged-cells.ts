import { answerTogether, judgementOf } from '../explorer/answers/judgement.ts'
import { encodeSchedule } from '../schedule/codec.ts'
import type { Checked } from './checked.ts'
import { formatProbability, formatShare } from './numbers.ts'

/** How many schedules break what is judged. */
export function together({ verdict, judged }: Checked): string {
  switch (answerTogether(verdict, judged)) {
    case 'violated':
      return `${formatShare(judgementOf(verdict, judged).violating, verdict)} schedules`
    case 'unknown':
      return 'not known'
    case 'deadlocks':
      return 'deadlocks'
    case 'holds':
      return 'holds'
  }
}

/** The shortest schedule that breaks what is judged. */
export function shortest({ verdict, judged }: Checked): string {
  return encodeSchedule(judgementOf(verdict, judged).shortest ?? [])
}

/** How probable a violation is under a uniformly random scheduler. */
export function probability({ verdict, judged }: Checked): string {
  return verdict.complete
    ? formatProbability(judgementOf(verdict, judged).probability)
    : 'not known'
}
