import { describe, expect, it } from 'vitest'
import { Memory, type Heap } from '../../../memory/heap.ts'
import type { Op } from '../../../steps/program.ts'
import type { Value } from '../../../memory/value.ts'
import { EntityCache } from '../model/entity-cache.ts'
import { instance, nameKeyOf, record, type Entity } from '../model/entity.ts'
import { racy } from '../strategies/racy.ts'
import { newestLoadWins, newestWins } from './newest-wins.ts'

const [v1, v2, v3] = ['apple', 'pear', 'plum'].map((name, index) =>
  instance(record({ name, entityVersion: index + 1 })),
) as [Entity, Entity, Entity]
const other = instance(record({ id: 2, name: 'fig', entityVersion: 1 }))

function cacheWith(...warm: readonly Entity[]) {
  const memory = new Memory()
  const cache = new EntityCache({ memory, strategy: racy, listener: 'none', warm })
  return { cache, heap: memory.initial() }
}

/** Whether the property holds at the end, in a cache that holds just these. */
function holdsAtEnd(held: readonly Entity[], inserted: readonly Entity[]): boolean {
  const { cache, heap } = cacheWith(...held)
  const property = newestWins(cache, inserted)
  expect(property.when).toBe('end')
  return property.holds(heap)
}

const actor = { name: 'A', steps: 0 }

/** Whether the property holds for a thread that performs these ops, each made for the cache. */
function holdsAlong(...ops: readonly ((cache: EntityCache) => Op)[]): boolean {
  const { cache, heap } = cacheWith(v1)
  const property = newestLoadWins(cache)
  expect(property.when).toBe('thread')
  let now: Heap = heap
  const seen = ops.reduce((before: Value, opOn) => {
    const op = opOn(cache)
    const { result, observed, heap: after } = op.apply(now, actor)
    now = after
    return property.observe(before, { op: op.record, result, observed })
  }, property.initial)
  return property.holds(seen)
}
/** A merge that always replaces. */
const replacing = (next: Entity) => (cache: EntityCache) =>
  cache.byId.merge(next.id, next, () => next)
const entering = ({ byId }: EntityCache) => byId.enterCompute(1)
const publishing = (next: Entity | undefined) => (cache: EntityCache) => cache.byId.publish(1, next)
const keeping = (next: Entity) => (cache: EntityCache) =>
  cache.byId.merge(next.id, next, (held) => held)

describe('where the insertions are known', () => {
  it('holds while byId has the newest of each id', () => {
    expect(holdsAtEnd([v3, other], [v1, v3, v2, other])).toBe(true)
  })

  it('takes any instance of the newest version', () => {
    expect(holdsAtEnd([v3], [instance(v3, 'B.3'), instance(v3, 'A.3')])).toBe(true)
  })

  it('is broken by an older version, and by none at all', () => {
    expect(holdsAtEnd([v2, other], [v1, v2, v3, other])).toBe(false)
    expect(holdsAtEnd([v3], [v3, other])).toBe(false)
  })
})

describe('where the insertions are loads', () => {
  it('holds while merges go forward, lose, or meet nothing', () => {
    expect(holdsAlong(replacing(v2), replacing(v3), keeping(v1), replacing(other))).toBe(true)
  })

  it('is broken once byId has gone back, whatever comes after', () => {
    expect(holdsAlong(replacing(v3), replacing(v2))).toBe(false)
    expect(holdsAlong(replacing(v3), replacing(v2), replacing(v3))).toBe(false)
  })

  it('does not judge what becomes of names', () => {
    const key = nameKeyOf(v1)
    expect(
      holdsAlong(
        ({ byName }) => byName.put(key, v3),
        ({ byName }) => byName.merge(key, v1, (_held, next) => next),
      ),
    ).toBe(true)
  })

  it('judges a compute by what it was handed and what it publishes', () => {
    const reading = ({ byName }: EntityCache) => byName.get(nameKeyOf(v1))
    expect(holdsAlong(entering, publishing(v2), entering, publishing(v2))).toBe(true)
    expect(holdsAlong(entering, publishing(undefined), entering, publishing(v1))).toBe(true)
    expect(holdsAlong(replacing(v3), entering, reading, publishing(v2))).toBe(false)
    expect(holdsAlong(replacing(v3), entering, publishing(v2), replacing(v3))).toBe(false)
  })

  it('does not take a removal for a way back', () => {
    expect(holdsAlong((cache) => cache.byId.remove(1, v1))).toBe(true)
    expect(holdsAlong((cache) => cache.byId.getIfPresent(1))).toBe(true)
  })
})
