import { expect, it } from 'vitest'
import { BoundedMap } from './bounded-map.ts'
import { diff } from '../memory/diff.ts'
import { Memory } from '../memory/heap.ts'
import { SharedMap } from './map.ts'
import type { Op } from '../steps/program.ts'

const a = { name: 'A', steps: 0 }
const b = { name: 'B', steps: 0 }
const first = { uid: 'first', label: 'v1 apple', by: 'B' }
const newer = { uid: 'newer', label: 'v2 apple' }
type Entity = { readonly uid: string; readonly label: string }

/** A map that holds `first` under 1, before and after A has entered a compute of a key. */
function entered(key = 1) {
  const memory = new Memory()
  const map = new SharedMap<number, Entity>(memory, 'ids', [[1, first]])
  const free = memory.initial()
  return { memory, map, free, effect: map.enterCompute(key).apply(free, a) }
}

it('enters a compute: hands out what is there, and locks the key', () => {
  const { map, free, effect } = entered()
  expect(effect).toMatchObject({
    result: first,
    observed: [],
    spawned: [],
    summary: '← v1 apple, locked',
    description: 'entered a compute of ids[1], which locks it, and got v1 apple',
    substeps: ['reads ids[1]: v1 apple', 'locks ids[1]'],
  })
  expect(effect.accesses.map(({ mode }) => mode)).toEqual(['read', 'write'])
  expect(effect.heap).not.toBe(free)
  expect(map.peek(effect.heap, 1)).toBe(first)
  expect(map.enterCompute(1).preview).toBe('ids.enterCompute 1')
})

it('shows a locked bin in its row, after the label, and one without an entry in a row of its own', () => {
  const { memory, map, free, effect } = entered()
  expect(map.rows(effect.heap)).toMatchObject([
    { key: '1', label: '1', value: { label: 'v1 apple, locked by A', by: 'B' } },
  ])
  expect(diff(memory, free, effect.heap)).toMatchObject([
    { object: 'ids', key: '1', before: first, after: first, lockedBy: 'A' },
  ])
  const absent = entered(2)
  expect(absent.effect).toMatchObject({ result: undefined, summary: '← nothing, locked' })
  expect(absent.map.rows(absent.effect.heap)).toMatchObject([
    { key: '1', label: '1', value: first },
    { key: '2', label: '2', value: 'locked by A' },
  ])
  expect(absent.map.entries(absent.effect.heap)).toHaveLength(1)
})

it('lets whoever would write the key wait, and say on what', () => {
  const { map, effect } = entered()
  const blocked = {
    on: 'ids',
    why: 'ids[1] is locked by A',
    lock: { key: '1', name: 'ids[1]', holders: ['A'] },
  }
  const writes: readonly Op[] = [
    map.put(1, newer),
    map.putIfAbsent(1, newer),
    map.remove(1, first),
    map.removeAny(1),
    map.merge(1, newer, (_held, next) => next),
    map.enterCompute(1),
  ]
  for (const op of writes) expect(op.blockedIn(effect.heap, b)).toEqual(blocked)
  // As in Java, a compute within a compute of the same key never comes to an end.
  for (const op of writes) expect(op.blockedIn(effect.heap, a)).toEqual(blocked)
})

it('stands in the way of no reader, and of no other key', () => {
  const { map, effect } = entered()
  expect(map.get(1).blockedIn(effect.heap, b)).toBeNull()
  expect(map.get(1).apply(effect.heap, b).result).toBe(first)
  expect(map.put(2, newer).blockedIn(effect.heap, b)).toBeNull()
  const { heap } = map.put(2, newer).apply(effect.heap, b)
  expect(map.put(1, newer).blockedIn(heap, b)).not.toBeNull()
})

it('publishes: writes, and unlocks', () => {
  const { map, effect } = entered()
  const op = map.publish(1, newer)
  expect(op.preview).toBe('ids.publish 1 → v2 apple')
  expect(op.blockedIn(effect.heap, a)).toBeNull()
  const published = op.apply(effect.heap, a)
  expect(published).toMatchObject({
    result: newer,
    summary: '1 → v2 apple',
    description: 'ended its compute of ids[1], which unlocks it, and published v2 apple',
    substeps: ['reads ids[1]: v1 apple', 'writes ids[1] = v2 apple', 'unlocks ids[1]'],
  })
  expect(map.rows(published.heap)).toMatchObject([{ value: newer }])
  expect(map.put(1, first).blockedIn(published.heap, b)).toBeNull()
})

it('may keep what is there: memory is then as before the compute', () => {
  const { map, free, effect } = entered()
  const kept = map.publish(1, first).apply(effect.heap, a)
  expect(kept.heap).toBe(free)
  expect(kept).toMatchObject({ result: first, summary: 'kept v1 apple' })
  expect(kept.substeps).toEqual(['reads ids[1]: v1 apple', 'unlocks ids[1]'])
})

it('may leave nothing there, and may find nothing and leave it so', () => {
  const { map, effect } = entered()
  const removed = map.publish(1, undefined).apply(effect.heap, a)
  expect(removed).toMatchObject({ result: undefined, summary: '1 → nothing' })
  expect(map.rows(removed.heap)).toEqual([])

  const absent = entered(2)
  expect(absent.map.publish(2, undefined).apply(absent.effect.heap, a).heap).toBe(absent.free)
})

it('is ended only by whoever has entered it', () => {
  const { map, free, effect } = entered()
  expect(map.publish(1, newer).apply(effect.heap, b)).toMatchObject({
    heap: effect.heap,
    failure: 'ids[1] cannot be published: it is locked by A',
  })
  expect(map.publish(1, newer).apply(free, a)).toMatchObject({
    heap: free,
    failure: 'ids[1] cannot be published: it is not locked',
  })
})

it('tells the listener of a map that has one what a compute replaced or removed, once it publishes', () => {
  const memory = new Memory()
  const listener = ({ label }: Entity) => ({ uid: label, label: `${label} left`, *start() {} })
  const map = new BoundedMap<number, Entity>(memory, 'ids', [[1, first]], listener)
  const { heap, spawned } = map.enterCompute(1).apply(memory.initial(), a)
  expect(spawned).toEqual([])
  const queuedBy = (op: Op) => op.apply(heap, a).spawned.map(({ label }) => label)
  expect(queuedBy(map.publish(1, newer))).toEqual(['v1 apple left'])
  expect(queuedBy(map.publish(1, undefined))).toEqual(['v1 apple left'])
  expect(queuedBy(map.publish(1, first))).toEqual([])
  expect(map.evict(1).blockedIn(heap, b)).toMatchObject({ on: 'ids', why: 'ids[1] is locked by A' })
})

it('lets computes of two keys overlap, and is the same memory whoever entered first', () => {
  const { map, free, effect } = entered(1)
  const both = map.enterCompute(2).apply(effect.heap, b).heap
  expect(map.enterCompute(1).apply(map.enterCompute(2).apply(free, b).heap, a).heap).toBe(both)
  const { heap } = map.publish(2, newer).apply(both, b)
  expect(map.rows(heap)).toMatchObject([
    { value: { label: 'v1 apple, locked by A' } },
    { value: newer },
  ])
})
