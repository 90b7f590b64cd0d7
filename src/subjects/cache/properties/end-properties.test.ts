import { expect, it } from 'vitest'
import { Memory } from '../../../memory/heap.ts'
import type { StateProperty } from '../../../system/property.ts'
import { EntityCache } from '../model/entity-cache.ts'
import { instance, nameKeyOf, record, type Entity } from '../model/entity.ts'
import type { CacheMaps } from '../model/merge-strategy.ts'
import { indexed } from '../strategies/indexed.ts'
import { racy } from '../strategies/racy.ts'
import { noOrphanName } from './no-orphan-name.ts'
import { reachableByName } from './reachable-by-name.ts'

const v1 = instance(record({ name: 'apple', entityVersion: 1 }))
const otherV1 = instance(record({ name: 'apple', entityVersion: 1 }), 'B.1')
const renamed = instance(record({ name: 'pear', entityVersion: 2 }))
const dropped = instance(record({ name: 'apple', entityVersion: 2, dropped: true }))
const successor = instance(record({ id: 2, name: 'apple', entityVersion: 1 }))

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

it('judges a name that holds an id by whether the entry under it bears that name', () => {
  const memory = new Memory()
  const cache = new EntityCache({ memory, strategy: indexed, listener: 'none', warm: [v1] })
  const actor = { name: 'A', steps: 0 }
  const start = memory.initial()
  const judged = (heap: typeof start) =>
    [noOrphanName, reachableByName].map((property) => property(cache).holds(heap))
  expect(cache.byName.peek(start, nameKeyOf(v1))).toBe(1)
  expect(judged(start)).toEqual([true, true])
  // Another instance that bears the same name is as good.
  expect(judged(cache.byId.put(1, otherV1).apply(start, actor).heap)).toEqual([true, true])
  expect(judged(cache.byId.put(1, renamed).apply(start, actor).heap)).toEqual([false, false])
  expect(judged(cache.byId.evict(1).apply(start, actor).heap)).toEqual([false, true])
  expect(judged(cache.byName.evict(nameKeyOf(v1)).apply(start, actor).heap)).toEqual([true, false])
  expect(judged(cache.byName.put(nameKeyOf(v1), 2).apply(start, actor).heap)).toEqual([
    false,
    false,
  ])
})
