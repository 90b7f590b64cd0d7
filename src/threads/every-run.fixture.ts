import type { System } from '../system/system.ts'
import { Machine } from './machine.ts'
import { traceOf, type Trace } from './replay.ts'
import type { Step } from './step.ts'

/** A run as far as it has come. Its trace can be asked for only until the next run is. */
interface RunSoFar {
  readonly schedule: readonly string[]
  readonly enabled: readonly string[]
  readonly trace: () => Trace
}

/**
 * Every run of a system, finished or not, by plain recursion: each right before those that go on from it. One of
 * these goes on with its machine; for each of the others the run is taken again from the start.
 */
export function* everyRun(system: System): Generator<RunSoFar> {
  yield* runsFrom(system, [], new Machine(system), [])
}

function* runsFrom(
  system: System,
  schedule: readonly string[],
  machine: Machine,
  steps: readonly Step[],
): Generator<RunSoFar> {
  const enabled = machine.enabled()
  yield { schedule, enabled, trace: () => traceOf(machine, steps) }
  for (const actor of enabled) {
    const isLast = actor === enabled.at(-1)
    const own = isLast ? machine : new Machine(system)
    const before = isLast ? steps : schedule.map((name) => own.step(name))
    const step = own.step(actor)
    yield* runsFrom(system, [...schedule, actor], own, [...before, step])
  }
}
