import { SharedLock } from '../../../objects/lock.ts'
import { same } from '../../../memory/value.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'
import { keepNewer, nameKeyOf, sameKey, type Entity } from '../model/entity.ts'
import { rewrite } from '../sources.ts'

/**
 * `won-only` under one lock for the whole cache, which removals take too. The removal listener is one
 * step, and waits while the lock is held; so it cannot come between a winner's merge and its names.
 *
 * Whose proposal: the author of apache/polaris pull request 1339 names a lock over the entire cache there, as what
 * would end all races and could cost much where updates are many. This is half of it: readers and loads stay
 * outside. `read-write-lock` is what the pull request came to.
 * What it guarantees: once all listeners have run, the two maps are in step. An eviction takes no lock,
 * so without a listener nobody cleans up after it; and readers take none, so at some instants they see
 * the maps out of step.
 */
export const cacheLock: MergeStrategy<{ readonly lock: SharedLock }> = {
  id: 'cache-lock',
  label: 'One lock',
  sentence:
    'As Winner only, under one lock that removals take too and the removal listener waits for.',
  source: rewrite,

  share: (memory) => ({ lock: new SharedLock(memory, 'cache lock') }),

  *cacheNewEntry({ byId, byName, lock }, entry) {
    const key = nameKeyOf(entry)
    let displaced: Entity | undefined
    yield* lock.acquire()
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
    yield* lock.release()
  },

  *removeCacheEntry({ byId, byName, lock }, entry) {
    yield* lock.acquire()
    yield* byId.remove(entry.id, entry)
    yield* byName.remove(nameKeyOf(entry), entry)
    yield* lock.release()
  },

  *onRemoval({ byName, lock }, departed) {
    yield* lock.around(byName.remove(nameKeyOf(departed), departed))
  },
}
