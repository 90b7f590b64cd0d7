import { expect, it } from 'vitest'
import { remember } from './remember.ts'

/** What is left after each of some numbers was remembered under its own name. */
function remembered(items: readonly number[], room: number, sizeOf?: (item: number) => number) {
  let memory: ReadonlyMap<string, number> = new Map()
  for (const item of items) memory = remember(memory, String(item), item, room, sizeOf)
  return [...memory.values()]
}

const itself = (item: number) => item

it('keeps what has room, the latest last', () => {
  expect(remembered([1, 2, 3], 3)).toEqual([1, 2, 3])
  expect(remembered([1, 2, 1], 3)).toEqual([2, 1])
})

it('forgets the oldest first', () => {
  expect(remembered([1, 2, 3, 4], 3)).toEqual([2, 3, 4])
  expect(remembered([1, 2, 3, 1, 4], 3)).toEqual([3, 1, 4])
})

it('measures by size, and never forgets the latest', () => {
  expect(remembered([1, 2, 3, 4], 7, itself)).toEqual([3, 4])
  expect(remembered([1, 2, 9], 7, itself)).toEqual([9])
})

it('changes nothing that was handed out before', () => {
  const before: ReadonlyMap<string, number> = new Map([['one', 1]])
  remember(before, 'two', 2, 1)
  expect([...before.keys()]).toEqual(['one'])
})
