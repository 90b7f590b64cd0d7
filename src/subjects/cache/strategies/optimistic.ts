import { same } from '../../../memory/value.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'
import { isNewer, keepNewer, nameKeyOf, sameKey, type Entity } from '../model/entity.ts'

const maxRetries = 3

/**
 * No lock: write, look again, and undo. After a merge that won, the name is merged, where a newer instance
 * of the same id is kept; if byId has moved on meanwhile, the entry's own name is removed again; if the
 * name has, all that is tried again, at most three times.
 *
 * Whose proposal: the usual optimistic one.
 * What it guarantees: less than it seems to. Between a look and what is done upon it there is always room
 * for another writer, and who undoes may undo the last name there was: of two versions that are each
 * newer than the other, the one that stays in byId may end up without a name.
 */
export const optimistic: MergeStrategy = {
  id: 'optimistic',
  label: 'Re-check and undo',
  sentence:
    'The winner writes its name, looks at both maps again, and undoes or retries what no longer fits.',

  *cacheNewEntry({ byId, byName }, entry) {
    const key = nameKeyOf(entry)
    let displaced: Entity | undefined
    const current = yield* byId.merge(entry.id, entry, (kept, next) => {
      displaced = kept
      return keepNewer(kept, next)
    })
    if (!same(current, entry)) return
    for (let tries = 0; !entry.dropped && tries <= maxRetries; tries++) {
      yield* byName.merge(key, entry, (held) =>
        typeof held !== 'number' && held.id === entry.id && isNewer(held, entry) ? held : entry,
      )
      const now = yield* byId.getIfPresent(entry.id)
      if (!same(now, entry)) {
        yield* byName.remove(key, entry)
        break
      }
      const named = yield* byName.get(key)
      if (same(named, entry)) break
    }
    if (displaced && (entry.dropped || !sameKey(nameKeyOf(displaced), key))) {
      yield* byName.remove(nameKeyOf(displaced), displaced)
    }
  },
}
