import { expect, it } from 'vitest'
import { Memory } from './heap.ts'
import { SharedLock } from './lock.ts'

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
  const blocked = { on: 'cache lock', why: 'cache lock is held by A' }
  expect(lock.acquire().blockedIn(byA, b)).toEqual(blocked)
  expect(lock.acquire().blockedIn(byA, a)).toEqual(blocked)
})

it('is free again after a release', () => {
  const { lock, free, byA } = held()
  const { heap, told } = lock.release().apply(byA, a)
  expect(heap).toBe(free)
  expect(told).toBe('released cache lock')
})

it('is not released by anyone but its owner', () => {
  const { lock, free, byA } = held()
  expect(() => lock.release().apply(byA, b)).toThrow('B cannot release cache lock: A holds it')
  expect(() => lock.release().apply(free, b)).toThrow(
    'B cannot release cache lock: nobody holds it',
  )
})

it('reads and writes its one row, whoever takes it', () => {
  const { lock, free } = held()
  expect(lock.acquire().apply(free, b).accesses).toEqual([
    { object: 'cache lock', key: '', mode: 'read' },
    { object: 'cache lock', key: '', mode: 'write' },
  ])
})
