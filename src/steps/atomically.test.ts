import { expect, it } from 'vitest'
import { atomically } from './atomically.ts'
import { BoundedMap } from '../objects/bounded-map.ts'
import { SharedCell } from '../objects/cell.ts'
import { Memory } from '../memory/heap.ts'
import { SharedLock } from '../objects/lock.ts'
import { WHOLE, type Program } from './program.ts'

const actor = { name: 'A', steps: 3 }

function setUp() {
  const memory = new Memory()
  const from = new SharedCell<number>(memory, 'from', 10)
  const to = new SharedCell<number>(memory, 'to', 0)
  const lock = new SharedLock(memory, 'lock')
  const kept = new BoundedMap<number, string>(memory, 'kept', [[1, 'one']], (departed) => ({
    uid: departed,
    label: `told of ${departed}`,
    *start() {
      yield* to.set(0)
    },
  }))
  function* move(amount: number): Program<number> {
    const held = yield* from.get()
    yield* from.set(held - amount)
    yield* to.set((yield* to.get()) + amount)
    return yield* from.get()
  }
  return { memory, from, to, lock, kept, move }
}

it('performs several accesses as one step, and returns what its body returns', () => {
  const { memory, from, to, move } = setUp()
  const op = atomically(from, 'move', [4], () => move(4))
  expect(op).toMatchObject({ object: from, method: 'move', verb: 'move', preview: 'move 4' })
  const effect = op.apply(memory.initial(), actor)
  expect(effect.result).toBe(6)
  expect([from.peek(effect.heap), to.peek(effect.heap)]).toEqual([6, 4])
  expect(effect.observed).toEqual([])
})

it('tells all that it did inside', () => {
  const { memory, from, move } = setUp()
  const effect = atomically(from, 'move', [4], () => move(4)).apply(memory.initial(), actor)
  expect(effect.substeps).toEqual([
    'read from and got 10',
    'set from to 6',
    'read to and got 0',
    'set to to 4',
    'read from and got 6',
  ])
  expect(effect.summary).toBe('4')
  expect(effect.description).toBe('did move 4 in one step')
})

it('touches what its accesses touch, each row once; what it has written itself it reads from nobody', () => {
  const { memory, from, to } = setUp()
  const { accesses } = atomically(from, 'sum', [], function* () {
    yield* to.set(1)
    yield* to.get()
    yield* from.get()
    yield* from.get()
  }).apply(memory.initial(), actor)
  expect(accesses).toEqual([
    { object: 'to', key: '', mode: 'write' },
    { object: 'from', key: '', mode: 'read' },
  ])
})

it('may do nothing', () => {
  const { memory, from } = setUp()
  const effect = atomically(from, 'idle', [], function* () {}).apply(memory.initial(), actor)
  expect(effect).toMatchObject({
    result: undefined,
    accesses: [],
    description: 'did idle in one step',
  })
  expect(effect.heap).toBe(memory.initial())
})

it('queues the tasks of all its accesses', () => {
  const { memory, kept } = setUp()
  const effect = atomically(kept, 'replace', [], function* () {
    yield* kept.put(1, 'uno')
    yield* kept.put(1, 'eins')
  }).apply(memory.initial(), actor)
  expect(effect.spawned.map(({ label }) => label)).toEqual(['told of one', 'told of uno'])
})

it('acts as whoever performs it', () => {
  const { memory, lock } = setUp()
  const { heap } = atomically(lock, 'take', [], () => lock.acquire()).apply(memory.initial(), actor)
  expect(lock.peek(heap)).toBe('A')
})

it('is always enabled, and refuses to wait inside', () => {
  const { memory, from } = setUp()
  const op = atomically(from, 'wait', [], () => from.until(7))
  expect(op.blockedIn(memory.initial(), actor)).toBeNull()
  expect(op.apply(memory.initial(), actor)).toMatchObject({
    heap: memory.initial(),
    failure: 'wait cannot wait in the middle of a step: from is 10, not 7',
    accesses: [{ object: 'from', key: WHOLE, mode: 'read' }],
  })
})

it('fails as a whole, and changes nothing, when a step of it fails', () => {
  const { memory, from, lock } = setUp()
  const op = atomically(from, 'spend', [], function* () {
    yield* from.set(9)
    yield* lock.release()
  })
  expect(op.apply(memory.initial(), actor)).toMatchObject({
    heap: memory.initial(),
    failure: 'lock cannot be released: nobody holds it',
    substeps: [],
    accesses: [{ object: 'lock', key: WHOLE, mode: 'read' }],
  })
})

it('fails when its own code throws, or returns what no thread can be told', () => {
  const { memory, from } = setUp()
  const failureOf = (body: () => Program<unknown>) =>
    atomically(from, 'try', [], body as () => Program).apply(memory.initial(), actor).failure
  expect(
    failureOf(() => {
      throw new Error('out of luck')
    }),
  ).toBe('out of luck')
  expect(
    failureOf(function* () {
      yield* from.get()
      throw new Error('out of money')
    }),
  ).toBe('out of money')
  expect(
    failureOf(function* () {
      yield* from.get()
      return { plain: 1 }
    }),
  ).toMatch(/^invalid shared value: {"plain":1}/)
})
