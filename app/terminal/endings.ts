import { encodeSchedule, heapText, reachableEndings, type System } from '../../src/index.ts'
import type { Target } from './arguments.ts'

/** Where a system's schedules can end, a line each: what they break, a schedule, memory. */
export function endingsOf({ scenario, strategy }: Target, system: System): string {
  const { complete, states, transitions, endings } = reachableEndings(system)
  const names = system.memory.objects.map(({ name }) => name)
  const lines = endings.map(({ memory, violates, deadlock, witness }) => {
    const fate = [...(deadlock ? ['deadlock'] : []), ...violates].join(', ') || 'breaks nothing'
    return `  ${encodeSchedule(witness)}  ${heapText(system.memory, memory, names)}  ${fate}`
  })
  const head = `${scenario.id} ${strategy}: ${endings.length} endings, ${complete ? 'all there are' : 'not all: a limit was hit'}`
  return [`${head} (${states} states, ${transitions} transitions)`, ...lines, ''].join('\n')
}
