import { describe, expect, it } from 'vitest'
import { Memory, type Heap } from '../memory/heap.ts'
import { SharedMap } from './map.ts'
import { ReadWriteLock } from './read-write-lock.ts'

const [a, b] = ['A', 'B'].map((name) => ({ name, steps: 0 })) as [
  { name: string; steps: number },
  { name: string; steps: number },
]

type Use = 'acquireRead' | 'releaseRead' | 'acquireWrite' | 'releaseWrite'

function freshLock() {
  const memory = new Memory()
  const lock = new ReadWriteLock(memory, 'cache lock')
  /** Memory after these uses, which are all enabled and none of which fails. */
  function after(...uses: readonly (readonly [actor: typeof a, use: Use])[]): Heap {
    return uses.reduce((heap, [actor, use]) => {
      const op = lock[use]()
      expect(op.blockedIn(heap, actor)).toBeNull()
      const effect = op.apply(heap, actor)
      expect(effect.failure).toBeUndefined()
      return effect.heap
    }, memory.initial())
  }
  return { memory, lock, after, shown: (heap: Heap) => lock.rows(heap)[0]?.value }
}

describe('a read-write lock', () => {
  it('is held by many who read', () => {
    const { lock, after, shown } = freshLock()
    const heap = after([b, 'acquireRead'], [a, 'acquireRead'])
    expect(shown(heap)).toBe('held to read by A and B')
    expect(lock.writerIn(heap)).toBeNull()
    expect(shown(after([a, 'acquireRead'], [a, 'releaseRead']))).toBe('free')
  })

  it('is held by one who writes, and nobody else meanwhile', () => {
    const { lock, after, shown } = freshLock()
    const heap = after([a, 'acquireWrite'])
    expect(shown(heap)).toBe('held to write by A')
    expect(lock.writerIn(heap)).toBe('A')
    const blocked = {
      on: 'cache lock',
      why: 'cache lock is held to write by A',
      lock: { key: '', name: 'cache lock', holders: ['A'] },
    }
    expect(lock.acquireRead().blockedIn(heap, b)).toEqual(blocked)
    expect(lock.acquireWrite().blockedIn(heap, b)).toEqual(blocked)
    expect(shown(after([a, 'acquireWrite'], [a, 'releaseWrite'], [b, 'acquireWrite']))).toBe(
      'held to write by B',
    )
  })

  it('lets who would write wait for all who read', () => {
    const { lock, after } = freshLock()
    const heap = after([a, 'acquireRead'], [b, 'acquireRead'])
    expect(lock.acquireWrite().blockedIn(heap, { name: 'C', steps: 0 })).toEqual({
      on: 'cache lock',
      why: 'cache lock is held to read by A and B',
      lock: { key: '', name: 'cache lock', holders: ['A', 'B'] },
    })
  })

  it('is taken again by who holds it, and free once it was given back as often', () => {
    const { after, shown } = freshLock()
    const twice = [
      [a, 'acquireWrite'],
      [a, 'acquireWrite'],
      [a, 'releaseWrite'],
    ] as const
    expect(shown(after(...twice))).toBe('held to write by A')
    expect(shown(after(...twice, [a, 'releaseWrite']))).toBe('free')
    expect(shown(after([a, 'acquireRead'], [a, 'acquireRead'], [a, 'releaseRead']))).toBe(
      'held to read by A',
    )
  })

  it('may be read by who writes, and not written by who only reads', () => {
    const { lock, after, shown } = freshLock()
    const both = after([a, 'acquireWrite'], [a, 'acquireRead'])
    expect(shown(both)).toBe('held to write by A, and to read')
    expect(shown(after([a, 'acquireWrite'], [a, 'acquireRead'], [a, 'releaseWrite']))).toBe(
      'held to read by A',
    )
    expect(lock.acquireWrite().blockedIn(after([a, 'acquireRead']), a)).toEqual({
      on: 'cache lock',
      why: 'cache lock is held to read by A',
      // Its own reading stands in its way.
      lock: { key: '', name: 'cache lock', holders: ['A'] },
    })
  })

  it('cannot be given back by who does not hold it so', () => {
    const { lock, memory, after } = freshLock()
    expect(lock.releaseRead().apply(memory.initial(), a).failure).toBe(
      'cache lock cannot be released: A does not hold it to read; it is free',
    )
    expect(lock.releaseWrite().apply(after([b, 'acquireWrite']), a).failure).toBe(
      'cache lock cannot be released: A does not hold it to write; it is held to write by B',
    )
    expect(lock.releaseWrite().apply(after([a, 'acquireRead']), a).failure).toBe(
      'cache lock cannot be released: A does not hold it to write; it is held to read by A',
    )
  })

  it('is the same memory however it came to be held, and shows all that it is', () => {
    const { after, shown } = freshLock()
    expect(after([a, 'acquireRead'], [b, 'acquireRead']).id).toBe(
      after([b, 'acquireRead'], [a, 'acquireRead']).id,
    )
    const states = [
      after(),
      after([a, 'acquireRead']),
      after([a, 'acquireRead'], [a, 'acquireRead']),
      after([a, 'acquireWrite']),
      after([a, 'acquireWrite'], [a, 'acquireWrite']),
      after([a, 'acquireWrite'], [a, 'acquireRead']),
      after([b, 'acquireWrite']),
    ]
    expect(new Set(states.map(({ id }) => id)).size).toBe(states.length)
    expect(new Set(states.map(shown)).size).toBe(states.length)
  })

  it('says what a step did, and that it touched the lock', () => {
    const { lock, memory } = freshLock()
    const { description, accesses } = lock.acquireRead().apply(memory.initial(), a)
    expect(description).toBe('acquired cache lock to read')
    expect(accesses.map(({ object, mode }) => `${mode} ${object}`)).toEqual([
      'read cache lock',
      'write cache lock',
    ])
  })

  it('performs one op as a single step, and waits for whoever holds it', () => {
    const { memory, lock, after } = freshLock()
    const map = new SharedMap<string, string>(memory, 'names', [['A', 'first']])
    const op = lock.aroundWriting(map.remove('A', 'first'))
    const effect = op.apply(memory.initial(), a)
    expect(map.entries(effect.heap)).toEqual([])
    expect(effect.substeps.at(0)).toBe('acquires cache lock to write')
    expect(effect.substeps.at(-1)).toBe('releases cache lock')
    expect(op.blockedIn(after([b, 'acquireRead']), a)?.why).toBe('cache lock is held to read by B')
    expect(op.blockedIn(after([b, 'acquireWrite']), a)?.why).toBe(
      'cache lock is held to write by B',
    )
    expect(op.blockedIn(map.enterCompute('A').apply(memory.initial(), b).heap, a)?.on).toBe('names')
  })
})
