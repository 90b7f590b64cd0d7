import { expect, it } from 'vitest'
import { SharedCell } from './cell.ts'
import { Memory } from '../memory/heap.ts'
import type { Op } from '../steps/program.ts'
import type { Value } from '../memory/value.ts'

function met<Result extends Value>(opOn: (cell: SharedCell<Value>) => Op<Result>) {
  const memory = new Memory()
  const cell = new SharedCell<Value>(memory, 'count', 1)
  const effect = opOn(cell).apply(memory.initial(), { name: 'A', steps: 0 })
  return {
    ...effect,
    after: cell.peek(effect.heap),
    modes: effect.accesses.map(({ mode }) => mode).join(' '),
  }
}

it('reads without writing', () => {
  expect(met((cell) => cell.get())).toMatchObject({
    result: 1,
    after: 1,
    modes: 'read',
    description: 'read count and got 1',
  })
})

it('sets without reading', () => {
  expect(met((cell) => cell.set(2))).toMatchObject({
    result: undefined,
    after: 2,
    modes: 'write',
    description: 'set count to 2',
  })
})

it('compares and sets in one step', () => {
  expect(met((cell) => cell.compareAndSet(1, 2))).toMatchObject({
    result: true,
    after: 2,
    modes: 'read write',
    description: 'swapped count from 1 to 2',
  })
  expect(met((cell) => cell.compareAndSet(3, 2))).toMatchObject({
    result: false,
    after: 1,
    modes: 'read',
    description: 'left count alone: it holds 1, not 3',
  })
})

it('compares instances by identity', () => {
  const memory = new Memory()
  const held = { uid: 'held', label: 'v1 apple' }
  const cell = new SharedCell<Value>(memory, 'current', held)
  const swap = cell.compareAndSet({ uid: 'twin', label: 'v1 apple' }, null)
  expect(swap.apply(memory.initial(), { name: 'A', steps: 0 }).result).toBe(false)
})

it('waits until it holds a value', () => {
  const memory = new Memory()
  const cell = new SharedCell<number>(memory, 'now', 1)
  const start = memory.initial()
  const actor = { name: 'A', steps: 0 }
  expect(cell.until(2).blockedIn(start, actor)).toEqual({ on: 'now', why: 'now is 1, not 2' })
  const { heap } = cell.set(2).apply(start, actor)
  expect(cell.until(2).blockedIn(heap, actor)).toBeNull()
  expect(cell.until(2).apply(heap, actor)).toMatchObject({ heap, description: 'found now at 2' })
})

it('shows its one row without a label', () => {
  const memory = new Memory()
  const cell = new SharedCell(memory, 'count', 1)
  expect(cell.rows(memory.initial())).toEqual([{ key: '', label: '', value: 1 }])
})
