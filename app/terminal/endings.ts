import { encodeSchedule, heapText, reachableEndings, type System } from '../../src/index.ts'
import type { Target } from './arguments.ts'

/**
 * Where a system's schedules can end, a line each: a schedule, memory, and what they break of what this search
 * judges, which is less than all.
 */
export function endingsOf({ scenario, strategy }: Target, system: System): string {
  const { complete, states, transitions, endings } = reachableEndings(system)
  const names = system.memory.objects.map(({ name }) => name)
  const lines = endings.map(({ memory, violates, deadlock, witness }) => {
    const fate =
      [...(deadlock ? ['deadlock'] : []), ...violates].join(', ') || 'breaks nothing judged here'
    return `  ${encodeSchedule(witness)}  ${heapText(system.memory, memory, names)}  ${fate}`
  })
  const head = `${scenario.id} ${strategy}: ${endings.length} endings, ${complete ? 'all there are' : 'not all: a limit was hit'}`
  const unjudged = [
    ...system.properties.filter(({ when }) => when === 'always').map(({ id }) => id),
    'serializable',
  ]
  return [
    `${head} (${states} states, ${transitions} transitions)`,
    `  not judged here: ${unjudged.join(', ')}`,
    ...lines,
    '',
  ].join('\n')
}
