import { expect, it } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { Memory } from './heap.ts'
import { SharedMap } from '../objects/map.ts'

const actor = { name: 'A', steps: 0 }

it('starts with what its objects were declared with', () => {
  const memory = new Memory()
  const count = new SharedCell<number>(memory, 'count', 7)
  const names = new SharedMap<string, number>(memory, 'names', [['A', 1]])
  const heap = memory.initial()
  expect(count.peek(heap)).toBe(7)
  expect(names.peek(heap, 'A')).toBe(1)
  expect(memory.objects.map(({ name }) => name)).toEqual(['count', 'names'])
})

it('is the same heap whenever its contents are equal, whichever way they came about', () => {
  const memory = new Memory()
  const names = new SharedMap<string, number>(memory, 'names')
  const start = memory.initial()
  expect(memory.initial()).toBe(start)

  const a = names.put('A', 1).apply(start, actor).heap
  const ab = names.put('B', 2).apply(a, actor).heap
  const b = names.put('B', 2).apply(start, actor).heap
  const ba = names.put('A', 1).apply(b, actor).heap
  expect(ab).toBe(ba)
  expect(a).not.toBe(b)

  const emptied = names.removeAny('A').apply(names.removeAny('B').apply(ba, actor).heap, actor).heap
  expect(emptied).toBe(start)
})

it('numbers its heaps from 0 in the order in which they are first met', () => {
  const memory = new Memory()
  const count = new SharedCell<number>(memory, 'count', 0)
  const start = memory.initial()
  const one = count.set(1).apply(start, actor).heap
  const two = count.set(2).apply(one, actor).heap
  const back = count.set(0).apply(two, actor).heap
  expect([start, one, two, back].map(({ id }) => id)).toEqual([0, 1, 2, 0])
})

it('never changes: a step makes another heap', () => {
  const memory = new Memory()
  const names = new SharedMap<string, number>(memory, 'names', [['A', 1]])
  const before = memory.initial()
  names.put('A', 2).apply(before, actor)
  expect(names.peek(before, 'A')).toBe(1)
})

it('keeps apart objects with equal contents', () => {
  const memory = new Memory()
  const left = new SharedCell<number>(memory, 'left', 0)
  const right = new SharedCell<number>(memory, 'right', 0)
  const start = memory.initial()
  const heap = left.set(1).apply(start, actor).heap
  expect([left.peek(heap), right.peek(heap)]).toEqual([1, 0])
  expect(right.set(1).apply(start, actor).heap).not.toBe(heap)
})

it('refuses a second object of one name', () => {
  const memory = new Memory()
  const cell = new SharedCell<number>(memory, 'count', 0)
  expect(cell.name).toBe('count')
  expect(() => new SharedMap(memory, 'count')).toThrow('ambiguous shared object: count')
})

it('refuses a new object once it is in use', () => {
  const memory = new Memory()
  memory.initial()
  expect(() => new SharedCell<number>(memory, 'late', 0)).toThrow(
    'too late to declare late; memory is in use',
  )
})
