import { replay, type Trace } from '../threads/replay.ts'
import type { System } from '../system/system.ts'
import { readProgram } from './read-program.ts'

/** More steps than any program of these tests takes. */
const mostSteps = 200

/** A program under its first variant, or under another one. */
export function systemOf(text: string, variant?: string): System {
  const { program, problems } = readProgram(text)
  if (!program) throw new Error(`it cannot be read: ${JSON.stringify(problems)}`)
  return program
    .scenario('own')
    .build({ strategy: variant ?? program.variants[0] ?? '', options: {} })
}

/** The run in which whoever comes first and can take a step takes one. */
export function firstRun(system: System): Trace {
  const schedule: string[] = []
  for (;;) {
    const trace = replay(system, schedule)
    const [next] = trace.enabled
    if (next === undefined || schedule.length > mostSteps) return trace
    schedule.push(next)
  }
}

/** Why threads end as failed, in that run. */
export function failuresOf(text: string): readonly string[] {
  return firstRun(systemOf(text)).threads.flatMap(({ outcome }) =>
    outcome && 'threw' in outcome ? [outcome.threw] : [],
  )
}
