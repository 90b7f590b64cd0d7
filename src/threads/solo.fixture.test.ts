import { expect, it } from 'vitest'
import { BoundedMap } from '../objects/bounded-map.ts'
import { SharedCell } from '../objects/cell.ts'
import { Memory } from '../memory/heap.ts'
import { SharedLock } from '../objects/lock.ts'
import { Solo } from './solo.fixture.ts'

it('runs a program to its end and returns its result', () => {
  const memory = new Memory()
  const count = new SharedCell<number>(memory, 'count', 1)
  const solo = new Solo(memory)
  const doubled = solo.run(
    (function* () {
      const seen = yield* count.get()
      yield* count.set(seen * 2)
      return seen * 2
    })(),
  )
  expect(doubled).toBe(2)
  expect(count.peek(solo.heap)).toBe(2)
})

it('keeps memory from one program to the next', () => {
  const memory = new Memory()
  const count = new SharedCell<number>(memory, 'count', 1)
  const solo = new Solo(memory)
  solo.run(count.set(5))
  expect(solo.run(count.get())).toBe(5)
})

it('runs the tasks that a program queues after it, and the tasks that those queue', () => {
  const memory = new Memory()
  const map: BoundedMap<number, string> = new BoundedMap(
    memory,
    'byId',
    [
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
    ],
    // Each departure takes the next entry with it.
    (left) => ({ uid: left, label: left, start: () => map.evict(left === 'one' ? 2 : 3) }),
  )
  const solo = new Solo(memory)
  const sizeSeen = solo.run(
    (function* () {
      yield* map.evict(1)
      return yield* map.getIfPresent(2)
    })(),
  )
  expect(sizeSeen).toBe('two')
  expect(map.entries(solo.heap)).toEqual([])
})

it('lets the error of a program through', () => {
  const memory = new Memory()
  const count = new SharedCell<number>(memory, 'count', 1)
  const solo = new Solo(memory)
  expect(() =>
    solo.run(
      (function* () {
        yield* count.get()
        throw new Error('out of luck')
      })(),
    ),
  ).toThrow('out of luck')
})

it('does not wait for what nobody will ever do', () => {
  const memory = new Memory()
  const lock = new SharedLock(memory, 'lock')
  const solo = new Solo(memory)
  solo.run(lock.acquire())
  expect(() => solo.run(lock.acquire())).toThrow('blocked for ever: lock is held by A')
})
