import { heapText } from '../memory/heap-text.ts'
import { isIdentified, labelOf, type Value } from '../memory/value.ts'
import { decodeSchedule } from '../schedule/codec.ts'
import { replay } from '../threads/replay.ts'
import type { Scenario } from './scenario.ts'

/** A complete run of a scenario, and where it must leave the two maps. */
export interface CompleteRun {
  readonly strategy: string
  readonly listener: string
  readonly run: string
  readonly maps: string
}

/**
 * Reads a table of complete runs, one a line: strategy, listener, run, maps. Where two instances may
 * bear one label, an instance is written with the thread that made it, as in `v1@A/B`; a line that
 * starts with `#` says why the lines below it are so.
 */
export function completeRuns(table: string): readonly CompleteRun[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, strategy, listener, run, maps] = /^(\S+) +(\S+) +(\S+) +(.+)$/.exec(line) ?? []
      if (!strategy || !listener || !run || !maps) throw new Error(`not a complete run: ${line}`)
      return { strategy, listener, run, maps }
    })
}

/**
 * Where a complete run leaves byId and byName: `byId 1=v3@C, byName B=v2@B C=v3@C`.
 *
 * @throws Error if the run cannot be followed, or leaves something to do.
 */
export function finalMaps(
  scenario: Scenario,
  { strategy, listener, run }: Omit<CompleteRun, 'maps'>,
  shown: (value: Value) => string = labelOf,
): string {
  const system = scenario.build({ strategy, options: { listener } })
  const { schedule, fault } = decodeSchedule(run)
  const { heap, stop, state, enabled } = replay(system, schedule)
  if (fault) throw new Error(`step ${fault.index}: there is no ${fault.found}`)
  if (stop) throw new Error(`step ${stop.index}: ${stop.why}`)
  if (state !== 'complete') throw new Error(`${state}: ${enabled.join()} could go on`)
  return heapText(system.memory, heap, ['byId', 'byName'], shown)
}

/** An instance with the thread that made it: `v1@A/B`, or `v1@A` if memory started with it. */
export function withMaker(value: Value): string {
  return isIdentified(value) && value.by ? `${value.label}/${value.by}` : labelOf(value)
}
