import { expect, it } from 'vitest'
import { BoundedMap } from './bounded-map.ts'
import { Memory } from '../memory/heap.ts'
import type { Op } from '../steps/program.ts'

const first = { uid: 'first', label: 'v1 apple' }
const newer = { uid: 'newer', label: 'v2 apple' }
type Entity = typeof first

/** The labels of the tasks that one op queues on a map that holds `first` under 1. */
function queuedBy(opOn: (map: BoundedMap<number, Entity>) => Op): readonly string[] {
  return met(opOn).spawned.map(({ label }) => label)
}

function met(opOn: (map: BoundedMap<number, Entity>) => Op) {
  const memory = new Memory()
  const listener = (left: Entity) => ({
    uid: left.uid,
    label: `${left.label} left`,
    *start() {},
  })
  const map = new BoundedMap<number, Entity>(memory, 'byId', [[1, first]], listener)
  const effect = opOn(map).apply(memory.initial(), { name: 'A', steps: 0 })
  return { ...effect, after: map.peek(effect.heap, 1) }
}

it('tells the listener of what a merge replaced', () => {
  expect(queuedBy((map) => map.merge(1, newer, (_held, next) => next))).toEqual(['v1 apple left'])
})

it('tells nobody of a merge that lost, nor of one that met nothing', () => {
  expect(queuedBy((map) => map.merge(1, newer, (held) => held))).toEqual([])
  expect(queuedBy((map) => map.merge(2, newer, (held) => held))).toEqual([])
})

it('tells the listener of a removal that hit, and of none that missed', () => {
  expect(queuedBy((map) => map.remove(1, first))).toEqual(['v1 apple left'])
  expect(queuedBy((map) => map.remove(1, newer))).toEqual([])
})

it('tells the listener of an eviction, and evicts nothing where nothing is', () => {
  expect(met((map) => map.evict(1))).toMatchObject({
    result: first,
    after: undefined,
    description: 'removed byId[1], which held v1 apple',
    substeps: ['reads byId[1]: v1 apple', 'removes byId[1]', 'queues v1 apple left'],
  })
  expect(queuedBy((map) => map.evict(1))).toEqual(['v1 apple left'])
  expect(queuedBy((map) => map.evict(2))).toEqual([])
})

it('tells the listener of what a put replaced, unless it was that very instance', () => {
  expect(queuedBy((map) => map.put(1, newer))).toEqual(['v1 apple left'])
  expect(queuedBy((map) => map.put(1, first))).toEqual([])
})

it('tells nobody of a read', () => {
  expect(met((map) => map.getIfPresent(1))).toMatchObject({ result: first, spawned: [] })
})

it('works without a listener', () => {
  const memory = new Memory()
  const map = new BoundedMap<number, Entity>(memory, 'byId', [[1, first]], null)
  const { spawned, heap } = map.evict(1).apply(memory.initial(), { name: 'A', steps: 0 })
  expect(spawned).toEqual([])
  expect(map.entries(heap)).toEqual([])
})
