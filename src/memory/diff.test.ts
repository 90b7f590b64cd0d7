import { expect, it } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { diff } from './diff.ts'
import { Memory, type Heap } from './heap.ts'
import { SharedMap } from '../objects/map.ts'
import type { Op } from '../steps/program.ts'
import { fingerprint } from './value.ts'

const memory = new Memory()
const count = new SharedCell<number>(memory, 'count', 0)
const names = new SharedMap<string, number>(memory, 'names', [
  ['A', 1],
  ['B', 2],
])

function after(...ops: readonly Op[]): Heap {
  return ops.reduce((heap, op) => op.apply(heap, { name: 'A', steps: 0 }).heap, memory.initial())
}

it('finds no change between a heap and itself', () => {
  expect(diff(memory, memory.initial(), after(count.set(1), count.set(0)))).toEqual([])
})

it('tells what entered, what changed and what left, and leaves out what stayed', () => {
  const heap = after(count.set(3), names.put('C', 3), names.removeAny('A'))
  expect(diff(memory, memory.initial(), heap)).toEqual([
    { object: 'count', key: '', label: '', before: 0, after: 3 },
    { object: 'names', key: fingerprint('A'), label: 'A', before: 1, after: undefined },
    { object: 'names', key: fingerprint('C'), label: 'C', before: undefined, after: 3 },
  ])
})

it('takes another instance with the same label for a change', () => {
  const own = new Memory()
  const entities = new SharedMap(own, 'entities', [[1, { uid: 'first', label: 'v1 apple' }]])
  const second = { uid: 'second', label: 'v1 apple' }
  const { heap } = entities.put(1, second).apply(own.initial(), { name: 'A', steps: 0 })
  expect(diff(own, own.initial(), heap)).toMatchObject([{ object: 'entities', after: second }])
})

it('tells a lock that was taken, or given back, from what the row holds', () => {
  const actor = { name: 'A', steps: 0 }
  const locked = names.enterCompute('B').apply(memory.initial(), actor).heap
  const row = { object: 'names', key: fingerprint('B'), label: 'B' }
  expect(diff(memory, memory.initial(), locked)).toEqual([
    { ...row, before: 2, after: 2, lockedBy: 'A' },
  ])
  const kept = names.publish('B', 2).apply(locked, actor).heap
  expect(diff(memory, locked, kept)).toEqual([{ ...row, before: 2, after: 2, lockedBy: null }])
  const written = names.publish('B', 3).apply(locked, actor).heap
  expect(diff(memory, locked, written)).toEqual([{ ...row, before: 2, after: 3, lockedBy: null }])
})
