import { expect, test } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { builtIns } from './subjects/list.ts'
import { replay } from './threads/replay.ts'

/** All complete schedules, those that break the scenario's one property, and the deadlocks among all. */
test.each([
  // Two threads of two steps have 6 interleavings; an update is lost in the 4 in which both read first.
  ['lost-update', 'racy', 6, 4, 0],
  // Likewise 6: two as above, and four in which somebody misses and starts over.
  ['lost-update', 'fixed', 6, 0, 0],
  // One after the other.
  ['lost-update', 'lock', 2, 0, 0],
  // AB and BA are stuck after two steps. Else one has both locks, and the other waits until it has ended.
  ['lock-order', 'opposite', 4, 2, 2],
  ['lock-order', 'ordered', 2, 0, 0],
  // If one puts before the other looks, the other's two steps go around the first's last one: 3 ways, for
  // each of the two. If both look first, in either order, each has two steps left: 2 × 6, all split.
  ['put-if-absent', 'racy', 18, 12, 0],
  ['put-if-absent', 'fixed', 6, 0, 0],
])('%s under %s has %i schedules, %i bad, %i deadlocked', (id, strategy, schedules, bad, stuck) => {
  const system = builtIns.scenarios.find((each) => each.id === id)?.build({ strategy, options: {} })
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
})
