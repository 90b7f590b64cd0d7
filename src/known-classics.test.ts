import { expect, test } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { classicFigures } from './known/figures/classics.ts'
import { builtIns } from './subjects/list.ts'
import { replay } from './threads/replay.ts'

test.each(classicFigures)(
  '%s under %s has %i schedules, %i bad, %i deadlocked',
  (id, strategy, schedules, bad, stuck) => {
    const system = builtIns.scenarios
      .find((each) => each.id === id)
      ?.build({ strategy, options: {} })
    if (!system) throw new RangeError(`unknown scenario: ${id}`)
    const verdict = explore(system).verdict()
    const [property] = verdict.properties

    expect(verdict.complete).toBe(true)
    expect([verdict.schedules, property?.violating, verdict.deadlocks].map(Number)).toEqual([
      schedules,
      bad,
      stuck,
    ])
    const { heap, stop, state } = replay(system, property?.shortest ?? [])
    expect(stop).toBeNull()
    expect(system.inspect(heap, state === 'complete').findings.length > 0).toBe(bad > 0)
  },
)
