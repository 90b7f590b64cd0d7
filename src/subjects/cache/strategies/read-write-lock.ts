import { ReadWriteLock } from '../../../objects/read-write-lock.ts'
import { same } from '../../../memory/value.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'
import { keepNewer, nameKeyOf, sameKey, type Entity } from '../model/entity.ts'
import { rewrite } from '../sources.ts'

/**
 * One read-write lock around everything. Readers take it, too; a load is made under it, from the look before it
 * to the last name after it; and the removal listener waits while anybody holds it.
 *
 * Whose proposal: the last state of apache/polaris pull request 1339, dba5f0805e, closed unmerged. What is
 * modelled are its locks, around the two maps as they are here and with what `won-only` does to them.
 * What it guarantees: readers find the two maps in step at every instant, and once all listeners have run,
 * they are. An eviction takes no lock: until the listener has run, its name is left over.
 */
export const readWriteLock: MergeStrategy<{ readonly lock: ReadWriteLock }> = {
  id: 'read-write-lock',
  label: 'Read-write lock',
  sentence:
    'One read-write lock around everything: readers take it, too, and loads are made under it.',
  source: rewrite,

  share: (memory) => ({ lock: new ReadWriteLock(memory, 'cache lock') }),
  readersLock: ({ lock }) => lock,

  *cacheNewEntry({ byId, byName, lock }, entry) {
    const key = nameKeyOf(entry)
    let displaced: Entity | undefined
    yield* lock.acquireWrite()
    const current = yield* byId.merge(entry.id, entry, (kept, next) => {
      displaced = kept
      return keepNewer(kept, next)
    })
    if (same(current, entry)) {
      if (!entry.dropped) yield* byName.put(key, entry)
      if (displaced && (entry.dropped || !sameKey(nameKeyOf(displaced), key))) {
        yield* byName.remove(nameKeyOf(displaced), displaced)
      }
    }
    yield* lock.releaseWrite()
  },

  *removeCacheEntry({ byId, byName, lock }, entry) {
    yield* lock.acquireWrite()
    yield* byId.remove(entry.id, entry)
    yield* byName.remove(nameKeyOf(entry), entry)
    yield* lock.releaseWrite()
  },

  *onRemoval({ byName, lock }, departed) {
    yield* lock.aroundWriting(byName.remove(nameKeyOf(departed), departed))
  },
}
