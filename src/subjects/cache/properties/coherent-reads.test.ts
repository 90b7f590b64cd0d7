import { expect, it } from 'vitest'
import { Memory } from '../../../memory/heap.ts'
import { EntityCache } from '../model/entity-cache.ts'
import { instance, nameKeyOf, record } from '../model/entity.ts'
import { racy } from '../strategies/racy.ts'
import { readWriteLock } from '../strategies/read-write-lock.ts'
import { replay } from '../../../threads/replay.ts'
import { coherentReads } from './coherent-reads.ts'

const v1 = instance(record({ name: 'apple', entityVersion: 1 }))
const renamed = instance(record({ name: 'pear', entityVersion: 2 }), 'A')
const actor = { name: 'A', steps: 0 }

it('is lost from a merge on until the old name is gone, however short that is', () => {
  const memory = new Memory()
  const cache = new EntityCache({ memory, strategy: racy, listener: 'none', warm: [v1] })
  const property = coherentReads(cache)
  const instants = [
    cache.byId.merge(1, renamed, (_held, next) => next),
    cache.byName.put(nameKeyOf(renamed), renamed),
    cache.byName.remove(nameKeyOf(v1), v1),
  ].reduce(
    (heaps, op) => [...heaps, op.apply(heaps.at(-1) ?? memory.initial(), actor).heap],
    [memory.initial()],
  )
  expect(property.when).toBe('always')
  expect(instants.map(property.holds)).toEqual([true, false, false, true])
})

it('is not lost while a reader would have to wait', () => {
  const memory = new Memory()
  const cache = new EntityCache({ memory, strategy: readWriteLock, listener: 'none', warm: [v1] })
  const property = coherentReads(cache)
  const merging = replay(
    {
      memory,
      threads: [{ name: 'A', title: '', start: () => cache.cacheNewEntry(renamed) }],
      inspect: () => ({ pointers: [], findings: [] }),
      references: [],
      properties: [],
    },
    ['A', 'A', 'A', 'A', 'A'],
  )
  expect(merging.state).toBe('complete')
  const heaps = merging.steps.map(({ effect }) => effect.heap)
  expect(heaps.map(property.holds)).toEqual([true, true, true, true, true])
  // The same maps, with nobody in the way.
  const open = cache.byId.merge(1, renamed, (_held, next) => next).apply(memory.initial(), actor)
  expect(property.holds(open.heap)).toBe(false)
})
