import { describe, expect, it } from 'vitest'
import { instance, nameKeyOf, record, type EntityRecord } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { Metastore } from '../model/metastore.ts'
import { fixed } from '../strategies/fixed.ts'
import { racy } from '../strategies/racy.ts'
import { strategies } from '../strategies/list.ts'
import { heapText } from '../../../memory/heap-text.ts'
import { Memory } from '../../../memory/heap.ts'
import { Op } from '../../../steps/program.ts'
import { labelOf } from '../../../memory/value.ts'
import { decodeSchedule } from '../../../schedule/codec.ts'
import { replay } from '../../../threads/replay.ts'
import { Solo } from '../../../threads/solo.fixture.ts'

// The cache as a plain one: each call is driven to its end before the next, as its callers see it.

const v1 = record({ name: 'apple', entityVersion: 1 })
const v2 = record({ name: 'apple', entityVersion: 2 })
const renamed = record({ name: 'pear', entityVersion: 2 })
const keyOf = (name: string) => nameKeyOf({ ...v1, name })

interface Setup {
  readonly strategy?: (typeof strategies)[number]
  readonly listener?: 'none' | 'async'
  /** What the metastore starts with. */
  readonly stored?: readonly EntityRecord[]
  readonly Store?: typeof Metastore
}

/** An empty cache over a metastore. */
function emptyCache({
  strategy = racy,
  listener = 'none',
  stored = [v1],
  Store = Metastore,
}: Setup = {}) {
  const memory = new Memory()
  const metastore = new Store(memory, stored)
  const cache = loadingCache({ memory, strategy, listener, metastore })
  const solo = new Solo(memory)
  return {
    memory,
    metastore,
    cache,
    run: solo.run.bind(solo),
    // A name leads to an instance, be it that the name holds it or that it holds its id.
    maps: () =>
      heapText(memory, solo.heap, ['byId', 'byName'], (value) =>
        labelOf(typeof value === 'number' ? cache.byId.peek(solo.heap, value) : value),
      ),
  }
}

/** A metastore that reports newer versions than its batches load, for its first `behind` reports. */
function laggingStore(behind: number) {
  let reports = 0
  class LaggingStore extends Metastore {
    override changeTracking(
      ids: readonly number[],
    ): Op<readonly (readonly [number, number] | null)[]> {
      const honest = super.changeTracking(ids)
      const { object, method, args, verb, preview } = honest
      return new Op({
        object,
        method,
        args,
        verb,
        preview,
        apply: (heap, actor) => {
          const effect = honest.apply(heap, actor)
          const ahead = reports++ < behind ? 1 : 0
          const result = effect.result.map(
            (versions) => versions && ([versions[0] + ahead, versions[1]] as const),
          )
          return { ...effect, result }
        },
      })
    }
  }
  return { Store: LaggingStore, reports: () => reports }
}

describe.each(strategies.map((strategy) => [strategy.id, strategy] as const))(
  'alone under %s',
  (_id, strategy) => {
    it('misses a name once, then hits it, and its id as well', () => {
      const { cache, run, maps } = emptyCache({ strategy })
      const miss = run(cache.getOrLoadEntityByName(keyOf('apple')))
      expect(miss).toMatchObject({ cacheHit: false, entity: { label: 'v1 apple' } })
      const hit = run(cache.getOrLoadEntityByName(keyOf('apple')))
      expect(hit).toMatchObject({ cacheHit: true, entity: { uid: miss?.entity.uid } })
      const byId = run(cache.getOrLoadEntityById(1))
      expect(byId).toMatchObject({ cacheHit: true, entity: { uid: miss?.entity.uid } })
      expect(maps()).toBe('byId 1=v1 apple, byName apple=v1 apple')
    })

    it('misses an id once, then hits it, and its name as well', () => {
      const { cache, run } = emptyCache({ strategy })
      expect(run(cache.getEntityById(1))).toBeUndefined()
      expect(run(cache.getEntityByName(keyOf('apple')))).toBeUndefined()
      const miss = run(cache.getOrLoadEntityById(1))
      expect(miss).toMatchObject({ cacheHit: false, entity: { label: 'v1 apple' } })
      expect(run(cache.getOrLoadEntityById(1))?.cacheHit).toBe(true)
      expect(run(cache.getEntityByName(keyOf('apple')))?.uid).toBe(miss?.entity.uid)
    })

    it('loads a new instance each time', () => {
      const { cache, run } = emptyCache({ strategy })
      const first = run(cache.getOrLoadEntityById(1))
      run(cache.evict(1))
      const second = run(cache.getOrLoadEntityById(1))
      expect(second).toMatchObject({ cacheHit: false, entity: { label: 'v1 apple' } })
      expect(second?.entity.uid).not.toBe(first?.entity.uid)
    })

    it('caches nothing for what does not exist', () => {
      const { cache, run, maps } = emptyCache({ strategy })
      expect(run(cache.getOrLoadEntityById(10_000))).toBeUndefined()
      expect(run(cache.getOrLoadEntityByName(keyOf('nobody')))).toBeUndefined()
      expect(maps()).toBe('byId empty, byName empty')
    })

    it('refreshes only when the minimum version asks for it', () => {
      const { cache, metastore, run, maps } = emptyCache({ strategy })
      const copy = run(cache.getOrLoadEntityById(1))?.entity ?? instance(v1)
      run(metastore.commit(v2))
      expect(run(cache.getAndRefreshIfNeeded(copy, 1))?.uid).toBe(copy.uid)
      expect(run(cache.getOrLoadEntityByName(keyOf('apple')))?.entity.uid).toBe(copy.uid)
      expect(run(cache.getAndRefreshIfNeeded(copy, 2))?.label).toBe('v2 apple')
      expect(maps()).toBe('byId 1=v2 apple, byName apple=v2 apple')
    })

    it('refreshes when only the grants have moved on', () => {
      const { cache, metastore, run } = emptyCache({ strategy })
      const copy = run(cache.getOrLoadEntityById(1))?.entity ?? instance(v1)
      const granted = { ...v1, grantRecordsVersion: v1.grantRecordsVersion + 1 }
      run(metastore.commit(granted))
      expect(run(cache.getAndRefreshIfNeeded(copy, 1, v1.grantRecordsVersion))?.uid).toBe(copy.uid)
      const fresh = run(cache.getAndRefreshIfNeeded(copy, 1, granted.grantRecordsVersion))
      expect(fresh?.grantRecordsVersion).toBe(granted.grantRecordsVersion)
      expect(run(cache.getEntityById(1))?.uid).toBe(fresh?.uid)
      expect(run(cache.getEntityByName(keyOf('apple')))?.uid).toBe(fresh?.uid)
    })

    it('loads what it does not hold when asked to refresh it', () => {
      const { cache, run, maps } = emptyCache({ strategy })
      expect(run(cache.getAndRefreshIfNeeded(instance(v1), 1))?.label).toBe('v1 apple')
      expect(maps()).toBe('byId 1=v1 apple, byName apple=v1 apple')
    })

    it('cleans up the old name after a rename', () => {
      const { cache, metastore, run, maps } = emptyCache({ strategy })
      const copy = run(cache.getOrLoadEntityByName(keyOf('apple')))?.entity ?? instance(v1)
      run(metastore.commit(renamed))
      expect(run(cache.getAndRefreshIfNeeded(copy, 2))?.label).toBe('v2 pear')
      expect(maps()).toBe('byId 1=v2 pear, byName pear=v2 pear')
    })

    it('sees a rename by id before the old name is looked up again', () => {
      const { cache, metastore, run, maps } = emptyCache({ strategy })
      const copy = run(cache.getOrLoadEntityByName(keyOf('apple')))?.entity ?? instance(v1)
      run(metastore.commit(renamed))
      expect(run(cache.getOrLoadEntityByName(keyOf('pear')))?.entity.label).toBe('v2 pear')
      expect(run(cache.getOrLoadEntityById(1))?.entity.label).toBe('v2 pear')
      run(cache.getAndRefreshIfNeeded(copy, 2))
      expect(run(cache.getOrLoadEntityByName(keyOf('apple')))).toBeUndefined()
      expect(maps()).toBe('byId 1=v2 pear, byName pear=v2 pear')
    })

    it('forgets an entity that was purged', () => {
      const { cache, metastore, run, maps } = emptyCache({ strategy })
      const copy = run(cache.getOrLoadEntityById(1))?.entity ?? instance(v1)
      run(metastore.removeAny(1))
      expect(run(cache.getAndRefreshIfNeeded(copy, 2))).toBeUndefined()
      expect(maps()).toBe('byId empty, byName empty')
      expect(run(cache.getAndRefreshIfNeeded(copy, 2))).toBeUndefined()
    })

    it('keeps a dropped entity by id and gives its name up', () => {
      const { cache, metastore, run, maps } = emptyCache({ strategy })
      const copy = run(cache.getOrLoadEntityById(1))?.entity ?? instance(v1)
      run(metastore.commit({ ...v2, dropped: true }))
      run(cache.getAndRefreshIfNeeded(copy, 2))
      expect(maps()).toBe('byId 1=v2 apple dropped, byName empty')
    })

    it('removes an entry from both maps, and only that very instance', () => {
      const { cache, run, maps } = emptyCache({ strategy })
      const held = run(cache.getOrLoadEntityById(1))?.entity ?? instance(v1)
      run(cache.removeCacheEntry(instance(v1, 'another load')))
      expect(maps()).toBe('byId 1=v1 apple, byName apple=v1 apple')
      run(cache.removeCacheEntry(held))
      expect(maps()).toBe('byId empty, byName empty')
    })

    it('replaces nothing by what has the same name and is not newer', () => {
      const { cache, run } = emptyCache({ strategy })
      const held = run(cache.getOrLoadEntityById(1))?.entity ?? instance(v1)
      run(cache.replaceCacheEntry(held, instance(v1, 'another load')))
      expect(run(cache.getEntityById(1))?.uid).toBe(held.uid)
      expect(run(cache.getEntityByName(keyOf('apple')))?.uid).toBe(held.uid)
    })

    it('replaces an entry by a newer one, and by a renamed one', () => {
      const { cache, run, maps } = emptyCache({ strategy })
      const held = run(cache.getOrLoadEntityById(1))?.entity ?? instance(v1)
      const next = instance(v2, 'load')
      run(cache.replaceCacheEntry(held, next))
      expect(maps()).toBe('byId 1=v2 apple, byName apple=v2 apple')
      run(
        cache.replaceCacheEntry(next, instance(record({ name: 'plum', entityVersion: 3 }), 'load')),
      )
      expect(maps()).toBe('byId 1=v3 plum, byName plum=v3 plum')
    })

    it('replaces an entry by a renamed one, whatever its version', () => {
      const { cache, run } = emptyCache({ strategy })
      const held = run(cache.getOrLoadEntityById(1))?.entity ?? instance(v1)
      run(cache.replaceCacheEntry(held, instance({ ...v1, name: 'plum' }, 'load')))
      expect(run(cache.getEntityByName(keyOf('apple')))).toBeUndefined()
    })

    it('loads in one batch what it lacks or has too old, and keeps what is current', () => {
      const stored = [1, 2, 3].map((id) => record({ id, name: `N${id}`, entityVersion: 1 }))
      const { cache, metastore, run, maps } = emptyCache({ strategy, stored })
      const current = run(cache.getOrLoadEntityById(1))?.entity
      const stale = run(cache.getOrLoadEntityById(2))?.entity
      run(metastore.commit(record({ id: 2, name: 'N2', entityVersion: 2 })))

      const answers = run(cache.getOrLoadResolvedEntities([1, 2, 3, 4]))
      expect(answers.map((each) => each?.label)).toEqual(['v1 N1', 'v2 N2', 'v1 N3', undefined])
      expect(answers[0]?.uid).toBe(current?.uid)
      expect(answers[1]?.uid).not.toBe(stale?.uid)
      expect(maps()).toBe('byId 1=v1 N1 2=v2 N2 3=v1 N3, byName N1=v1 N1 N2=v2 N2 N3=v1 N3')
    })

    it('takes what was purged out of the cache, and answers that it is not there', () => {
      const { cache, metastore, run, maps } = emptyCache({ strategy })
      run(cache.getOrLoadEntityById(1))
      run(metastore.removeAny(1))
      expect(run(cache.getOrLoadResolvedEntities([1]))).toEqual([undefined])
      expect(maps()).toBe('byId empty, byName empty')
    })

    it('loads again what it has in a newer version than it was told of', () => {
      const { cache, run, maps } = emptyCache({ strategy })
      run(cache.cacheNewEntry(instance(v2, 'another node')))
      const [answer] = run(cache.getOrLoadResolvedEntities([1]))
      expect(answer?.label).toBe('v1 apple')
      const stays = strategy.id === 'indexed' ? 'v1 apple' : 'v2 apple'
      expect(maps()).toContain(`byId 1=${stays}`)
    })

    it('tries a batch again until the metastore has caught up with itself', () => {
      const { Store, reports } = laggingStore(3)
      const { cache, run } = emptyCache({ strategy, Store })
      expect(run(cache.getOrLoadResolvedEntities([1])).map((each) => each?.label)).toEqual([
        'v1 apple',
      ])
      expect(reports()).toBe(4)
    })

    it('gives a batch up after 100 rounds', () => {
      const { Store, reports } = laggingStore(Infinity)
      const { cache, run } = emptyCache({ strategy, Store })
      expect(() => run(cache.getOrLoadResolvedEntities([1]))).toThrow(
        'the cache could not catch up with the metastore in 100 rounds',
      )
      expect(reports()).toBe(100)
    })

    it('comes to the same maps with a removal listener, once that has run', () => {
      const { cache, metastore, run, maps } = emptyCache({ strategy, listener: 'async' })
      const copy = run(cache.getOrLoadEntityByName(keyOf('apple')))?.entity ?? instance(v1)
      run(metastore.commit(renamed))
      run(cache.getAndRefreshIfNeeded(copy, 2))
      expect(maps()).toBe('byId 1=v2 pear, byName pear=v2 pear')
      run(cache.evict(1))
      expect(maps()).toBe('byId empty, byName empty')
    })

    it('forgets a name by itself, and the entry stays until it is asked for by name', () => {
      const { cache, run, maps } = emptyCache({ strategy })
      run(cache.getOrLoadEntityById(1))
      run(cache.evictName(keyOf('apple')))
      expect(maps()).toBe('byId 1=v1 apple, byName empty')
      expect(run(cache.getOrLoadEntityByName(keyOf('apple')))?.cacheHit).toBe(false)
    })
  },
)

// A name that holds an id leads to one instance only, the one under that id.
describe.each(
  strategies.filter((each) => !each.named).map((strategy) => [strategy.id, strategy] as const),
)('alone under %s, where names hold instances', (_id, strategy) => {
  it('takes the older of what id and name lead to, so that a stale name goes', () => {
    const { cache, metastore, run } = emptyCache({ strategy })
    const copy = run(cache.getOrLoadEntityById(1))?.entity ?? instance(v1)
    run(metastore.commit(renamed))
    // Another node of the cluster would not tell: byId has moved on, and the old name stayed.
    run(cache.byId.put(1, instance(renamed, 'elsewhere')))
    expect(run(cache.getAndRefreshIfNeeded(copy, 1))?.uid).toBe(copy.uid)
    expect(run(cache.getAndRefreshIfNeeded(copy, 2))?.label).toBe('v2 pear')
    expect(run(cache.getEntityByName(keyOf('apple')))).toBeUndefined()
  })

  it('refreshes what the caller asks for, and throws out the older entity that bears its name', () => {
    const { cache, metastore, run, maps } = emptyCache({ strategy })
    const copy = instance(v2, 'elsewhere')
    const namesake = instance(record({ id: 2, name: 'apple', entityVersion: 1 }), 'elsewhere')
    run(cache.byId.put(1, copy))
    run(cache.byId.put(2, namesake))
    run(cache.byName.put(keyOf('apple'), namesake))
    run(metastore.commit(record({ name: 'plum', entityVersion: 3 })))
    expect(run(cache.getAndRefreshIfNeeded(copy, 3))?.label).toBe('v3 plum')
    expect(maps()).toBe('byId 1=v3 plum, byName plum=v3 plum')
  })
})

describe.each([
  ['racy', racy],
  ['fixed', fixed],
] as const)('a wrong name under %s', (_id, strategy) => {
  /** A merge that came last and lost has left the name pear, and taken the name plum along. */
  function wrongName() {
    const setup = emptyCache({ strategy, listener: 'async' })
    const { cache, metastore, run } = setup
    run(metastore.commit(record({ name: 'plum', entityVersion: 3 })))
    const current = instance(record({ name: 'plum', entityVersion: 3 }), 'B')
    run(cache.cacheNewEntry(current))
    run(cache.cacheNewEntry(instance(renamed, 'A')))
    expect(setup.maps()).toBe('byId 1=v3 plum, byName pear=v2 pear')
    return { ...setup, current }
  }

  it('is detected when it is looked up and held against the metastore, and a name is there again', () => {
    const { cache, run, maps } = wrongName()
    const hit = run(cache.getEntityByName(keyOf('pear'))) ?? instance(renamed)
    expect(run(cache.getAndRefreshIfNeeded(hit, 3))?.label).toBe('v3 plum')
    expect(maps()).toBe('byId 1=v3 plum, byName plum=v3 plum')
  })

  it('is mended by half: the name leads to another instance, which no listener cleans up after', () => {
    const { cache, run, maps, current } = wrongName()
    const hit = run(cache.getEntityByName(keyOf('pear'))) ?? instance(renamed)
    const answer = run(cache.getAndRefreshIfNeeded(hit, 3))
    expect(run(cache.getEntityById(1))?.uid).toBe(current.uid)
    expect(run(cache.getEntityByName(keyOf('plum')))?.uid).toBe(answer?.uid)
    expect(answer?.uid).not.toBe(current.uid)
    run(cache.evict(1))
    expect(maps()).toBe('byId empty, byName plum=v3 plum')
  })

  it('stays where nobody looks it up, when its entry has long been evicted', () => {
    const { cache, run, maps } = wrongName()
    run(cache.evict(1))
    expect(maps()).toBe('byId empty, byName pear=v2 pear')
  })
})

/** A and B each ask for id 1 while C commits v2 apple and D evicts it. */
function clients() {
  const { memory, metastore, cache } = emptyCache()
  return {
    memory,
    threads: [
      { name: 'A', title: 'asks', start: () => cache.getOrLoadResolvedEntities([1]) },
      { name: 'B', title: 'asks', start: () => cache.getOrLoadResolvedEntities([1]) },
      { name: 'C', title: 'commits v2 apple', start: () => metastore.commit(v2) },
      { name: 'D', title: 'evicts id 1', start: () => cache.byId.evict(1) },
    ],
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
}

function answersAfter(run: string) {
  const system = clients()
  const { threads, heap, state, stop } = replay(system, decodeSchedule(run).schedule)
  expect({ state, stop }).toEqual({ state: 'complete', stop: null })
  const answers = threads.slice(0, 2).map(({ outcome }) => {
    if (!outcome || !('returned' in outcome)) throw new Error('a client has no answer')
    return (outcome.returned as readonly { readonly label: string }[])[0]?.label
  })
  return { answers, maps: heapText(system.memory, heap, ['byId', 'byName']) }
}

describe('two clients of one cache that load different versions', () => {
  // A call that finds what it wants is 2 steps: versions, get. One that loads is 6: batch, R, M, P.

  it('both answer the newer version: the one whose batch was ahead of its versions looks again', () => {
    // C commits between A's versions and its batch, which brings v2 apple where v1 apple was expected.
    expect(answersAfter(['D', 'AA', 'C', 'AAAA', 'A', 'BB'].join(''))).toEqual({
      answers: ['v2 apple', 'v2 apple'],
      maps: 'byId 1=v2 apple, byName apple=v2 apple',
    })
  })

  it('one may answer the older version where it had looked before the commit', () => {
    // A is through, on v1 apple, before C commits; B finds another version there and loads v2 apple.
    expect(answersAfter(['D', 'AAAAAA', 'C', 'BBBBBB'].join(''))).toEqual({
      answers: ['v1 apple', 'v2 apple'],
      maps: 'byId 1=v2 apple, byName apple=v2 apple',
    })
  })

  it('one that is overtaken answers by its own versions, even where its merge has lost', () => {
    // A has loaded v1 apple when C commits; B does all it has to; A's merge then loses.
    expect(answersAfter(['D', 'AAA', 'C', 'BBBBBB', 'AAA'].join(''))).toEqual({
      answers: ['v1 apple', 'v2 apple'],
      // The merge that lost has published its own instance all the same.
      maps: 'byId 1=v2 apple, byName apple=v1 apple',
    })
  })

  it('answer what they loaded even if it has left the cache meanwhile', () => {
    // D evicts what A brings in before A publishes its name. B starts anew.
    expect(answersAfter(['AAAAA', 'D', 'A', 'BBBBBB', 'C'].join(''))).toEqual({
      answers: ['v1 apple', 'v1 apple'],
      maps: 'byId 1=v1 apple, byName apple=v1 apple',
    })
  })
})
