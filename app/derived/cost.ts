import { replay, type Scenario, type Setting } from '../../src/index.ts'

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
const mostSteps = 500

/** Runs the first thread of a scenario alone, and looks at who would have to wait meanwhile. */
export function costOf(scenario: Scenario, setting: Setting): Cost {
  const system = scenario.build(setting)
  const [first = ''] = system.threads.map(({ name }) => name)
  const run: string[] = []
  const locks = new Set<string>()
  let waits = 0
  for (;;) {
    const { threads, enabled } = replay(system, run)
    // A thread that waits for the others would do so for ever.
    const isOver = run.length >= mostSteps || !enabled.includes(first)
    const blocked = threads.flatMap((thread) =>
      thread.name === first ? [] : (thread.blocked ?? []),
    )
    for (const { on } of blocked) locks.add(on)
    if (blocked.length > 0) waits += 1
    if (isOver) return { steps: run.length, waits, locks: [...locks] }
    run.push(first)
  }
}
