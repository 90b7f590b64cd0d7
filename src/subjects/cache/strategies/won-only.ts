import { same } from '../../../memory/value.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'
import { keepNewer, nameKeyOf, sameKey, type Entity } from '../model/entity.ts'

/**
 * One owner decides the transition, and only the winner applies its side effects: a merge that lost
 * leaves the names alone, and a drop that won takes the name of what it displaced along. What it does not do is
 * make a winner's merge and its name updates one step, so a slow winner may still publish after a faster, newer
 * one has cleaned up.
 */
export const wonOnly: MergeStrategy = {
  id: 'won-only',
  label: 'Winner only',
  sentence:
    'As Fixed, but a merge that lost leaves the names alone, and a drop that won takes the name along.',

  *cacheNewEntry({ byId, byName }, entry) {
    const key = nameKeyOf(entry)
    let displaced: Entity | undefined
    const current = yield* byId.merge(entry.id, entry, (kept, next) => {
      displaced = kept
      return keepNewer(kept, next)
    })
    if (!same(current, entry)) return
    if (!entry.dropped) yield* byName.put(key, entry)
    if (displaced && (entry.dropped || !sameKey(nameKeyOf(displaced), key))) {
      yield* byName.remove(nameKeyOf(displaced), displaced)
    }
  },
}
