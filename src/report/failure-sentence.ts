import type { Verdict } from '../explorer/answers/verdict.ts'
import { encodeSchedule } from '../schedule/codec.ts'
import { noFailure } from '../system/general-properties.ts'
import type { System } from '../system/system.ts'
import { replay } from '../threads/replay.ts'
import { propertyFailure } from './property-failure.ts'

/**
 * Who is ended by an error in the shortest schedule in which somebody is, and by which; and which properties could not
 * be judged in the shortest schedule that breaks them, and why. Empty if there is nothing of it.
 */
export function failureSentence(system: System, verdict: Pick<Verdict, 'properties'>): string {
  const unjudged = verdict.properties.flatMap(({ id, shortest }) => {
    const why = propertyFailure(system, verdict, id)
    return why === null || !shortest
      ? []
      : `“${id}” breaks ${placeOf(shortest)}: ${sentenceOf(why)}`
  })
  return [threadFailures(system, verdict), ...unjudged].filter(Boolean).join(' ')
}

function threadFailures(system: System, { properties }: Pick<Verdict, 'properties'>): string {
  const shortest = properties.find(({ id }) => id === noFailure.id)?.shortest
  if (!shortest) return ''
  const where = placeOf(shortest)
  return replay(system, shortest)
    .threads.flatMap(({ name, outcome }) =>
      outcome && 'threw' in outcome ? `${name} fails ${where}: ${sentenceOf(outcome.threw)}` : [],
    )
    .join(' ')
}

function placeOf(schedule: readonly string[]): string {
  const run = encodeSchedule(schedule)
  return run === '' ? 'before any step' : `in ${run}`
}

function sentenceOf(clause: string): string {
  return `${clause.replace(/\.$/, '')}.`
}
