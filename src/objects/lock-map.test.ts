import { expect, it } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { LockMap } from './lock-map.ts'

const a = { name: 'A', steps: 0 }
const b = { name: 'B', steps: 0 }

function held() {
  const memory = new Memory()
  const locks = new LockMap<number>(memory, 'id locks')
  const free = memory.initial()
  return { locks, free, byA: locks.acquire(1).apply(free, a).heap }
}

it('has a row for each lock that is held, in the order of their keys', () => {
  const { locks, free, byA } = held()
  expect(locks.rows(free)).toEqual([])
  expect(locks.rows(byA)).toMatchObject([{ key: '1', label: '1', value: 'held by A' }])
  const both = locks.acquire(10).apply(locks.acquire(9).apply(byA, b).heap, b).heap
  expect(locks.rows(both).map(({ label }) => label)).toEqual(['1', '9', '10'])
})

it('blocks whoever wants a key that is held, its owner too, and says who holds it', () => {
  const { locks, free, byA } = held()
  const blocked = {
    on: 'id locks',
    why: 'id locks[1] is held by A',
    lock: { key: '1', name: 'id locks[1]', holders: ['A'] },
  }
  expect(locks.acquire(1).blockedIn(free, b)).toBeNull()
  expect(locks.acquire(1).blockedIn(byA, b)).toEqual(blocked)
  expect(locks.acquire(1).blockedIn(byA, a)).toEqual(blocked)
})

it('does not stand in the way of another key', () => {
  const { locks, byA } = held()
  expect(locks.acquire(2).blockedIn(byA, b)).toBeNull()
})

it('is the same memory however two keys came to be held', () => {
  const { locks, free, byA } = held()
  const oneWay = locks.acquire(2).apply(byA, b).heap
  const theOther = locks.acquire(1).apply(locks.acquire(2).apply(free, b).heap, a).heap
  expect(oneWay).toBe(theOther)
})

it('is free again after a release', () => {
  const { locks, free, byA } = held()
  const { heap, description, summary } = locks.release(1).apply(byA, a)
  expect(heap).toBe(free)
  expect([description, summary]).toEqual(['released id locks[1]', 'released 1'])
})

it('is not released by anyone but its owner', () => {
  const { locks, free, byA } = held()
  expect(locks.release(1).apply(byA, b).failure).toBe('id locks[1] cannot be released: A holds it')
  expect(locks.release(1).apply(free, b).failure).toBe(
    'id locks[1] cannot be released: nobody holds it',
  )
})

it('reads and writes the row of its key', () => {
  const { locks, free } = held()
  expect(locks.acquire(1).apply(free, b).accesses).toEqual([
    { object: 'id locks', key: '1', mode: 'read' },
    { object: 'id locks', key: '1', mode: 'write', lock: 'locked' },
  ])
})
