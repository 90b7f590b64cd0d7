import { heapText } from '../memory/heap-text.ts'
import { isIdentified, labelOf, type Value } from '../memory/value.ts'
import { decodeSchedule } from '../schedule/codec.ts'
import { replay } from '../threads/replay.ts'
import type { Scenario } from './scenario.ts'

/** A run of a scenario under a strategy; blanks in it are for its reader. */
export interface Run {
  readonly strategy: string
  /** `none` or `async`, which is of no account where a scenario has no removal listener. */
  readonly listener: string
  readonly run: string
  /** Other options than the listener, where they are not the defaults. */
  readonly options?: Readonly<Record<string, string>>
}

/**
 * Where a complete run ends: what some objects hold, `byId 1=v3 plum, byName pear=v2 pear plum=v3 plum`, the kinds of what
 * is wrong, and the threads that an exception ended.
 *
 * @throws Error if the run cannot be followed, or leaves something to do.
 */
export function endOfRun(scenario: Scenario, { strategy, listener, run, options = {} }: Run) {
  const listens = scenario.options.some(({ id }) => id === 'listener')
  const chosen = listens ? { ...options, listener } : options
  const system = scenario.build({ strategy, options: chosen })
  const { schedule, fault } = decodeSchedule(run.replaceAll(' ', ''))
  const { heap, stop, state, enabled, threads } = replay(system, schedule)
  if (fault) throw new Error(`step ${fault.index}: there is no ${fault.found}`)
  if (stop) throw new Error(`step ${stop.index}: ${stop.why}`)
  if (state !== 'complete') throw new Error(`${state}: ${enabled.join()} could go on`)
  return {
    memory: (objects: readonly string[], shown: (value: Value) => string = labelOf) =>
      heapText(system.memory, heap, objects, shown),
    faults: system.inspect(heap, true).findings.map(({ kind }) => kind),
    raised: threads
      .filter(({ outcome }) => outcome !== null && 'threw' in outcome)
      .map(({ name }) => name),
  }
}

/** An instance with the thread that made it: `v1 apple/B`, or `v1 apple` if memory started with it. */
export function withMaker(value: Value): string {
  return isIdentified(value) && value.by ? `${value.label}/${value.by}` : labelOf(value)
}
