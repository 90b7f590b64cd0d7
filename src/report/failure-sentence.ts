import type { Verdict } from '../explorer/answers/verdict.ts'
import { encodeSchedule } from '../schedule/codec.ts'
import { noFailure } from '../system/general-properties.ts'
import type { System } from '../system/system.ts'
import { replay } from '../threads/replay.ts'

/** Who is ended by an error in the shortest schedule in which somebody is, and by which; empty if nobody ever is. */
export function failureSentence(
  system: System,
  { properties }: Pick<Verdict, 'properties'>,
): string {
  const shortest = properties.find(({ id }) => id === noFailure.id)?.shortest
  if (!shortest) return ''
  const run = encodeSchedule(shortest)
  const where = run === '' ? 'before any step' : `in ${run}`
  return replay(system, shortest)
    .threads.flatMap(({ name, outcome }) =>
      outcome && 'threw' in outcome
        ? `${name} fails ${where}: ${outcome.threw.replace(/\.$/, '')}.`
        : [],
    )
    .join(' ')
}
