import { expect, it } from 'vitest'
import { Memory, type Heap } from '../memory/heap.ts'
import type { Op } from '../steps/program.ts'
import { SharedQueue } from './queue.ts'

const actor = { name: 'A', steps: 0 }

function run(heap: Heap, ...ops: readonly Op[]): Heap {
  return ops.reduce((now, op) => op.apply(now, actor).heap, heap)
}

it('is taken from in the order in which it was filled', () => {
  const memory = new Memory()
  const queue = new SharedQueue<string>(memory, 'mail', ['first'])
  const heap = run(memory.initial(), queue.enqueue('second'))
  const taken = queue.dequeue().apply(heap, actor)
  expect(taken).toMatchObject({ result: 'first', description: 'dequeued first from mail' })
  expect(queue.dequeue().apply(taken.heap, actor).result).toBe('second')
})

it('blocks a taker while it is empty, and says so', () => {
  const memory = new Memory()
  const queue = new SharedQueue<string>(memory, 'mail')
  const empty = memory.initial()
  expect(queue.dequeue().blockedIn(empty, actor)).toEqual({ on: 'mail', why: 'mail is empty' })
  expect(queue.enqueue('first').blockedIn(empty, actor)).toBeNull()
  expect(queue.dequeue().blockedIn(run(empty, queue.enqueue('first')), actor)).toBeNull()
})

it('tells orders apart', () => {
  const memory = new Memory()
  const queue = new SharedQueue<string>(memory, 'mail')
  const ab = run(memory.initial(), queue.enqueue('A'), queue.enqueue('B'))
  const ba = run(memory.initial(), queue.enqueue('B'), queue.enqueue('A'))
  expect(ab).not.toBe(ba)
  expect(queue.peek(ab)).toEqual(['A', 'B'])
  expect(run(ab, queue.dequeue())).toBe(
    run(ba, queue.dequeue(), queue.dequeue(), queue.enqueue('B')),
  )
})

it('shows a row an item, the oldest first', () => {
  const memory = new Memory()
  const queue = new SharedQueue(memory, 'mail', ['A', 'B'])
  expect(queue.rows(memory.initial())).toEqual([
    { key: '0', label: '0', value: 'A' },
    { key: '1', label: '1', value: 'B' },
  ])
})
