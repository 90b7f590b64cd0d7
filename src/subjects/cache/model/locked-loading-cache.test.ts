import { describe, expect, it } from 'vitest'
import { Memory } from '../../../memory/heap.ts'
import { decodeSchedule } from '../../../schedule/codec.ts'
import type { Program } from '../../../steps/program.ts'
import { replay } from '../../../threads/replay.ts'
import { cacheLock } from '../strategies/cache-lock.ts'
import { readWriteLock } from '../strategies/read-write-lock.ts'
import { instance, nameKeyOf, record, type Entity } from './entity.ts'
import { LockedLoadingCache, loadingCache } from './locked-loading-cache.ts'
import { LoadingCache } from './loading-cache.ts'
import { Metastore } from './metastore.ts'

const v1 = record({ name: 'apple', entityVersion: 1 })

function setup(strategy: typeof readWriteLock | typeof cacheLock, warm: readonly Entity[] = []) {
  const memory = new Memory()
  const metastore = new Metastore(memory, [v1])
  return { memory, strategy, listener: 'none', metastore, warm } as const
}

type Call = (cache: LoadingCache) => Program<unknown>

const byId: Call = (cache) => cache.getOrLoadEntityById(1)
const read: Call = (cache) => cache.getEntityByName(nameKeyOf(v1))
const batch: Call = (cache) => cache.getOrLoadResolvedEntities([1])
const byName: Call = function* (cache) {
  const found = yield* cache.getOrLoadEntityByName(nameKeyOf(v1))
  return [found?.entity, found?.cacheHit]
}

/** Where a run leads in which threads A, B, … call a cache under the lock. */
function after(run: string, warm: readonly Entity[], ...calls: readonly Call[]) {
  const made = setup(readWriteLock, warm)
  const cache = loadingCache(made)
  const threads = calls.map((call, index) => ({
    name: 'AB'[index] ?? '',
    title: '',
    start: () => call(cache),
  }))
  const system = {
    memory: made.memory,
    threads,
    inspect: () => ({ pointers: [], findings: [] }),
    references: [],
    properties: [],
  }
  const { stop, threads: ended } = replay(system, decodeSchedule(run).schedule)
  return { why: stop?.why, outcomes: ended.map(({ outcome }) => outcome) }
}

describe('a cache under a lock for readers', () => {
  it('is what a strategy with such a lock gets, and no other', () => {
    expect(loadingCache(setup(readWriteLock))).toBeInstanceOf(LockedLoadingCache)
    expect(loadingCache(setup(cacheLock))).not.toBeInstanceOf(LockedLoadingCache)
    expect(() => new LockedLoadingCache(setup(cacheLock))).toThrow(
      'cache-lock has no lock for readers',
    )
  })

  it('lets a reader wait while another loads', () => {
    // A finds nothing in three steps, takes the lock, looks again and loads.
    expect(after('AAAAAAAAB', [], byId, read).why).toBe(
      'B is blocked: cache lock is held to write by A',
    )
  })

  it('loads once where two miss at once: the second looks again', () => {
    // Acquire, get, release; acquire, the same again, load, four to bring it in, release.
    const { outcomes, why } = after(`AAABBB${'A'.repeat(10)}${'B'.repeat(5)}`, [], byName, byName)
    expect(why).toBeUndefined()
    const loaded = instance(v1, 'A.8')
    expect(outcomes).toEqual([{ returned: [loaded, false] }, { returned: [loaded, true] }])
  })

  it('answers from the cache under the lock for readers, which many may hold', () => {
    const copy = instance(v1)
    const ask = (cache: LoadingCache) => cache.getAndRefreshIfNeeded(copy, 1)
    const { outcomes } = after('ABABABAB', [copy], ask, ask)
    expect(outcomes).toEqual([{ returned: copy }, { returned: copy }])
  })

  it('does a batch under the lock as a whole', () => {
    expect(after('AB', [], batch, batch).why).toBe('B is blocked: cache lock is held to write by A')
  })
})
