import { expect, it } from 'vitest'
import { Memory } from '../../memory/heap.ts'
import type { StateProperty } from '../../memory/property.ts'
import { EntityCache } from '../entity-cache.ts'
import { instance, nameKeyOf, record, type Entity } from '../entity.ts'
import type { CacheMaps } from '../merge-strategy.ts'
import { racy } from '../strategies/racy.ts'
import { noOrphanName } from './no-orphan-name.ts'
import { reachableByName } from './reachable-by-name.ts'

const v1 = instance(record({ name: 'A', entityVersion: 1 }))
const otherV1 = instance(record({ name: 'A', entityVersion: 1 }), 'B.1')
const renamed = instance(record({ name: 'B', entityVersion: 2 }))
const dropped = instance(record({ name: 'A', entityVersion: 2, dropped: true }))
const successor = instance(record({ id: 2, name: 'A', entityVersion: 1 }))

/** Whether a property holds in a memory in which byId and byName hold just these. */
function holds(
  property: (maps: CacheMaps) => StateProperty,
  byId: readonly Entity[],
  byName: readonly Entity[],
): boolean {
  const memory = new Memory()
  const cache = new EntityCache({ memory, strategy: racy, listener: 'none' })
  const actor = { name: 'A', steps: 0 }
  let heap = memory.initial()
  for (const each of byId) heap = cache.byId.put(each.id, each).apply(heap, actor).heap
  for (const each of byName) heap = cache.byName.put(nameKeyOf(each), each).apply(heap, actor).heap
  return property(cache).holds(heap)
}

it('has no orphan name while every name points to what byId holds', () => {
  expect(holds(noOrphanName, [], [])).toBe(true)
  expect(holds(noOrphanName, [renamed, successor], [renamed, successor])).toBe(true)
  // A name that is absent is not an orphan.
  expect(holds(noOrphanName, [renamed], [])).toBe(true)
})

it('has an orphan name where one points to anything else', () => {
  expect(holds(noOrphanName, [renamed], [v1, renamed])).toBe(false)
  expect(holds(noOrphanName, [v1], [otherV1])).toBe(false)
  expect(holds(noOrphanName, [], [v1])).toBe(false)
})

it('reaches by name whatever is found under its own name', () => {
  expect(holds(reachableByName, [], [])).toBe(true)
  expect(holds(reachableByName, [renamed], [v1, renamed])).toBe(true)
  // A dropped entry need not be found.
  expect(holds(reachableByName, [dropped], [])).toBe(true)
})

it('does not reach an entry whose name is absent or leads elsewhere', () => {
  expect(holds(reachableByName, [renamed], [])).toBe(false)
  expect(holds(reachableByName, [v1], [otherV1])).toBe(false)
  expect(holds(reachableByName, [v1, successor], [successor])).toBe(false)
})
