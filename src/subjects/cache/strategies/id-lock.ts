import { LockMap } from '../../../objects/lock-map.ts'
import { same } from '../../../memory/value.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'
import { keepNewer, nameKeyOf, sameKey, type Entity } from '../model/entity.ts'
import { rewrite } from '../sources.ts'

/**
 * `won-only` under a lock for each id: what one writer does to an entity is done before another writer of
 * the same entity begins, and writers of different entities do not wait for one another. That holds for
 * writers. A removal and an eviction take no lock, and neither does the removal listener, which may look for a
 * name just before the winner publishes it.
 *
 * Whose proposal: the obvious one; a review of apache/polaris pull request 1339 asks for it in places.
 * What it guarantees: as long as nothing is evicted, writers leave the two maps in step.
 */
export const idLock: MergeStrategy<{ readonly locks: LockMap<number> }> = {
  id: 'id-lock',
  label: 'Lock per id',
  sentence:
    'As Winner only, under a lock for each id; removals, evictions and the removal listener do not take it.',
  source: rewrite,

  share: (memory) => ({ locks: new LockMap(memory, 'id locks') }),

  *cacheNewEntry({ byId, byName, locks }, entry) {
    const key = nameKeyOf(entry)
    let displaced: Entity | undefined
    yield* locks.acquire(entry.id)
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
    yield* locks.release(entry.id)
  },
}
