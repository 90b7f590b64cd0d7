import { expect, it } from 'vitest'
import { Memory } from '../../../memory/heap.ts'
import { EntityCache } from '../model/entity-cache.ts'
import { instance, nameKeyOf, record } from '../model/entity.ts'
import { Metastore } from '../model/metastore.ts'
import { indexed } from '../strategies/indexed.ts'
import { racy } from '../strategies/racy.ts'
import { noPurgedEntry } from './no-purged-entry.ts'

const v1 = instance(record({ name: 'apple', entityVersion: 1 }))
const actor = { name: 'A', steps: 0 }

it.each([racy, indexed])('counts what is under an id and under a name, under $id', (strategy) => {
  const memory = new Memory()
  const metastore = new Metastore(memory, [v1])
  const cache = new EntityCache({ memory, strategy, listener: 'none', warm: [v1] })
  const { holds } = noPurgedEntry(cache, metastore)
  const stored = memory.initial()
  const purged = metastore.removeAny(1).apply(stored, actor).heap
  const withoutId = cache.byId.evict(1).apply(purged, actor).heap
  const empty = cache.byName.evict(nameKeyOf(v1)).apply(withoutId, actor).heap
  expect([stored, purged, withoutId, empty].map(holds)).toEqual([true, false, false, true])
})
