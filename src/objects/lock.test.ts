import { expect, it } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { SharedLock } from './lock.ts'
import { SharedMap } from './map.ts'

const a = { name: 'A', steps: 0 }
const b = { name: 'B', steps: 0 }

function held() {
  const memory = new Memory()
  const lock = new SharedLock(memory, 'cache lock')
  const free = memory.initial()
  return { lock, free, byA: lock.acquire().apply(free, a).heap }
}

it('is taken while nobody holds it', () => {
  const { lock, free, byA } = held()
  expect(lock.acquire().blockedIn(free, a)).toBeNull()
  expect(lock.rows(free)).toMatchObject([{ value: 'free' }])
  expect(lock.rows(byA)).toMatchObject([{ value: 'held by A' }])
})

it('blocks whoever wants it meanwhile, its owner too, and says who holds it', () => {
  const { lock, byA } = held()
  const blocked = {
    on: 'cache lock',
    why: 'cache lock is held by A',
    lock: { key: '', name: 'cache lock', holders: ['A'] },
  }
  expect(lock.acquire().blockedIn(byA, b)).toEqual(blocked)
  expect(lock.acquire().blockedIn(byA, a)).toEqual(blocked)
})

it('is free again after a release', () => {
  const { lock, free, byA } = held()
  const { heap, description } = lock.release().apply(byA, a)
  expect(heap).toBe(free)
  expect(description).toBe('released cache lock')
})

it('is not released by anyone but its owner', () => {
  const { lock, free, byA } = held()
  expect(lock.release().apply(byA, b)).toMatchObject({
    heap: byA,
    failure: 'cache lock cannot be released: A holds it',
    description: 'failed: cache lock cannot be released: A holds it',
  })
  expect(lock.release().apply(free, b)).toMatchObject({
    heap: free,
    failure: 'cache lock cannot be released: nobody holds it',
  })
})

it('reads and writes its one row, whoever takes it', () => {
  const { lock, free } = held()
  expect(lock.acquire().apply(free, b).accesses).toEqual([
    { object: 'cache lock', key: '', mode: 'read' },
    { object: 'cache lock', key: '', mode: 'write', lock: 'locked' },
  ])
})

/** A lock, and an op on a map as one step under it. */
function around() {
  const memory = new Memory()
  const lock = new SharedLock(memory, 'cache lock')
  const map = new SharedMap<string, string>(memory, 'names', [['A', 'first']])
  return { lock, map, free: memory.initial(), op: lock.around(map.remove('A', 'first')) }
}

it('performs one op under it as a single step, after which it is free', () => {
  const { lock, map, free, op } = around()
  expect(op.blockedIn(free, a)).toBeNull()
  const { heap, result, accesses, substeps } = op.apply(free, a)
  expect(result).toBe(true)
  expect(map.entries(heap)).toEqual([])
  expect(lock.rows(heap)).toMatchObject([{ value: 'free' }])
  expect(accesses.map(({ object, mode }) => `${mode} ${object}`)).toEqual([
    'read cache lock',
    'read names',
    'write names',
  ])
  expect(substeps.at(0)).toBe('acquires cache lock')
  expect(substeps.at(-1)).toBe('releases cache lock')
  expect(op.preview).toBe('names.remove A if first under cache lock')
})

it('lets such an op wait while anyone holds it, and for whatever the op itself waits for', () => {
  const { lock, map, free, op } = around()
  const byB = lock.acquire().apply(free, b).heap
  expect(op.blockedIn(byB, a)).toMatchObject({ on: 'cache lock', why: 'cache lock is held by B' })
  const entered = map.enterCompute('A').apply(free, b).heap
  expect(op.blockedIn(entered, a)).toMatchObject({ on: 'names', why: 'names[A] is locked by B' })
})
