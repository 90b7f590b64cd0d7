import { Machine, type Scenario, type Setting } from '../../src/index.ts'

/** What a strategy costs the threads that it does not let race. */
export interface Cost {
  /** Atomic steps that the first thread takes when nobody is in its way. */
  readonly steps: number
  /** During how many of these steps some other thread has to wait. */
  readonly waits: number
  /** The names of what they wait for. */
  readonly locks: readonly string[]
}

/** More steps than any program here takes alone. */
const maxSteps = 500

/** Runs the first thread of a scenario alone, and looks at who would have to wait meanwhile. */
export function costOf(scenario: Scenario, setting: Setting): Cost {
  const machine = new Machine(scenario.build(setting))
  const [first = ''] = machine.threads.map(({ name }) => name)
  const locks = new Set<string>()
  let waits = 0
  for (let steps = 0; ; steps++) {
    const blocked = machine.threads.flatMap((thread) =>
      thread.name === first ? [] : (thread.blockedIn(machine.heap) ?? []),
    )
    for (const { on } of blocked) locks.add(on)
    if (blocked.length > 0) waits += 1
    // A thread that waits for the others would do so for ever.
    if (steps >= maxSteps || machine.refusal(first) !== null)
      return { steps, waits, locks: [...locks] }
    machine.step(first)
  }
}
