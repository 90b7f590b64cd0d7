import { expect, it } from 'vitest'
import { Memory } from '../../../memory/heap.ts'
import type { Op } from '../../../steps/program.ts'
import { EntityCache } from '../model/entity-cache.ts'
import { instance, isNewer, nameKeyOf, record, type Entity } from '../model/entity.ts'
import { racy } from '../strategies/racy.ts'
import { cleanupMatchesMerge } from './cleanup-matches-merge.ts'

const [v1, v2, v3] = ['apple', 'pear', 'plum'].map((name, index) =>
  instance(record({ name, entityVersion: index + 1 })),
) as [Entity, Entity, Entity]
const other = instance(record({ id: 2, name: 'fig', entityVersion: 1 }))

type Act = (cache: EntityCache) => Op

const look: Act = ({ byId }) => byId.getIfPresent(1)
const lookElsewhere: Act = ({ byId }) => byId.getIfPresent(2)
const lookByName: Act = ({ byName }) => byName.get(nameKeyOf(v1))
const publish: Act = ({ byName }) => byName.put(nameKeyOf(v2), v2)
const evict: Act = ({ byId }) => byId.evict(1)
const merge =
  (next: Entity): Act =>
  ({ byId }) =>
    byId.merge(next.id, next, (kept) => (isNewer(next, kept) ? next : kept))
const enter: Act = ({ byId }) => byId.enterCompute(1)
const publishEntry: Act = ({ byId }) => byId.publish(1, v2)
const cleanUp =
  (old: Entity): Act =>
  ({ byName }) =>
    byName.remove(nameKeyOf(old), old)
/** What another thread does meanwhile: the thread that is judged does not see it. */
const meanwhile = (act: Act) => ({ meanwhile: act })

/** Whether the property holds for a thread that does this on a cache that holds v1 apple. */
function holds(...acts: readonly (Act | { readonly meanwhile: Act })[]): boolean {
  const memory = new Memory()
  const cache = new EntityCache({ memory, strategy: racy, listener: 'none', warm: [v1] })
  const property = cleanupMatchesMerge(cache)
  let heap = memory.initial()
  let seen = property.initial
  for (const act of acts) {
    const isOwn = typeof act === 'function'
    const op = (isOwn ? act : act.meanwhile)(cache)
    const { result, observed, ...effect } = op.apply(heap, { name: 'A', steps: 0 })
    heap = effect.heap
    if (isOwn) seen = property.observe(seen, { op: op.record, result, observed })
  }
  return property.holds(seen)
}

it('holds when the look before a merge found what the merge met', () => {
  expect(holds(look, merge(v2), publish, cleanUp(v1))).toBe(true)
  expect(holds(meanwhile(evict), look, merge(v2), publish)).toBe(true)
})

it('is broken when the entry was replaced, or removed, between the look and the merge', () => {
  expect(holds(look, meanwhile(merge(v2)), merge(v3))).toBe(false)
  expect(holds(look, meanwhile(evict), merge(v2))).toBe(false)
  expect(holds(meanwhile(evict), look, meanwhile(merge(v1)), merge(v2))).toBe(false)
})

it('is broken at the merge already, and nothing mends it', () => {
  expect(holds(look, meanwhile(merge(v2)), merge(v3), cleanUp(v2), look, merge(v3))).toBe(false)
})

it('is broken also when the merge loses to an entry that it did not look at', () => {
  expect(holds(look, meanwhile(merge(v3)), merge(v2))).toBe(false)
})

it('does not judge again, by its clean-up, a merge that was judged by its look', () => {
  expect(holds(look, merge(v2), cleanUp(v3))).toBe(true)
})

it('goes by the first clean-up where there was no look', () => {
  expect(holds(merge(v2), publish, cleanUp(v1))).toBe(true)
  expect(holds(merge(v2), publish, cleanUp(v3))).toBe(false)
  expect(holds(merge(v2), publish, cleanUp(v1), cleanUp(v3))).toBe(true)
  expect(holds(meanwhile(evict), merge(v2), cleanUp(v1))).toBe(false)
})

it('does not judge a thread without a clean-up', () => {
  expect(holds(merge(v2), publish)).toBe(true)
  expect(holds(meanwhile(merge(v3)), merge(v2))).toBe(true)
  expect(holds(cleanUp(v3))).toBe(true)
})

it('does not take a removal after another step on byId for the clean-up of the merge', () => {
  expect(holds(merge(v2), publish, evict, cleanUp(v3))).toBe(true)
})

it('takes for the look only what comes directly before, and is of the same id', () => {
  expect(holds(evict, meanwhile(merge(v2)), merge(v3))).toBe(true)
  expect(holds(look, lookByName, meanwhile(merge(v2)), merge(v3))).toBe(true)
  expect(holds(lookElsewhere, merge(v2))).toBe(true)
  expect(holds(lookElsewhere, merge(v2), cleanUp(v3))).toBe(false)
  expect(holds(look, merge(other), cleanUp(v1))).toBe(false)
})

it('does not take an unconditional removal for a clean-up', () => {
  expect(holds(merge(v2), ({ byName }) => byName.removeAny(nameKeyOf(v3)))).toBe(true)
})

it('judges a second merge as it does the first', () => {
  expect(holds(look, merge(v2), cleanUp(v1), look, meanwhile(merge(v3)), merge(v3))).toBe(false)
  expect(holds(merge(v2), merge(v3), cleanUp(v1))).toBe(false)
  expect(holds(merge(v2), merge(v3), cleanUp(v2))).toBe(true)
})

it('takes a compute for a merge, with what it is handed for what it met', () => {
  expect(holds(enter, publish, cleanUp(v1), publishEntry)).toBe(true)
  expect(holds(enter, publish, cleanUp(v3), publishEntry)).toBe(false)
  expect(holds(look, meanwhile(merge(v3)), enter)).toBe(false)
  expect(holds(look, enter, cleanUp(v3), publishEntry)).toBe(true)
})

it('does not judge what is removed after a compute has ended', () => {
  expect(holds(enter, publishEntry, cleanUp(v3))).toBe(true)
})

it('judges the clean-up also when the thread has looked at byId since its merge', () => {
  expect(holds(merge(v2), publish, look, cleanUp(v1))).toBe(true)
  expect(holds(merge(v2), publish, look, cleanUp(v3))).toBe(false)
  expect(holds(merge(v2), look, meanwhile(evict), merge(v3))).toBe(false)
})

it('does not take for its clean-up that a thread removes its own name again', () => {
  expect(holds(merge(v2), publish, look, cleanUp(v2))).toBe(true)
  expect(holds(merge(v2), publish, look, cleanUp(v2), cleanUp(v1))).toBe(true)
  expect(holds(merge(v2), publish, look, cleanUp(v2), cleanUp(v3))).toBe(false)
})
