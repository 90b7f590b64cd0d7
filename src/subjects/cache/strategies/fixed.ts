import type { MergeStrategy } from '../model/merge-strategy.ts'
import { keepNewer, nameKeyOf, sameKey, type Entity } from '../model/entity.ts'
import { proposedFix } from '../sources.ts'

/**
 * The proposed fix. The merge itself captures the entry that it met, so nobody can come between the
 * check and the use. The entry is captured also when the merge keeps it; a merge that lost still
 * publishes its own name, and cleans up after the entry that stays.
 *
 * Source: pull request 4 of machov/polaris, a fork of apache/polaris: "fix(cache): eliminate TOCTOU race in
 * InMemoryEntityCache.cacheNewEntry", which calls itself a partial fix; as at 4a621e13.
 */
export const fixed: MergeStrategy = {
  id: 'fixed',
  label: 'Fixed',
  sentence:
    'The proposed fix: the merge itself captures the entry it met, and the clean-up is for that entry.',
  source: proposedFix,

  *cacheNewEntry({ byId, byName }, entry) {
    const key = nameKeyOf(entry)
    let met: Entity | undefined
    yield* byId.merge(entry.id, entry, (kept, next) => {
      met = kept
      return keepNewer(kept, next)
    })
    if (!entry.dropped) yield* byName.put(key, entry)
    if (met && !sameKey(nameKeyOf(met), key)) {
      yield* byName.remove(nameKeyOf(met), met)
    }
  },
}
