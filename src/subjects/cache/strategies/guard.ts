import { same } from '../../../memory/value.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'
import { keepNewer, nameKeyOf, type Entity } from '../model/entity.ts'

/**
 * After a merge that won, the name is written inside `byName.compute(name)`, which looks at byId again
 * and writes only if the entry is still current. The bin of that name is locked meanwhile, so whoever
 * would clean the name up, the removal listener too, comes after. Then the name of the displaced entry is
 * removed, whatever it is, if it still holds that very instance.
 *
 * Whose proposal: nobody's upstream; it is the smallest change to `won-only` that closes its last window.
 * What it guarantees: once all listeners have run, the two maps are in step, with no lock held across
 * both. Without a listener nobody cleans up after an eviction; and a name lags behind its entry.
 */
export const guard: MergeStrategy = {
  id: 'guard',
  label: 'Guarded name',
  sentence:
    'The winner looks at byId again while it holds the name, and writes the name only if it is still current.',

  *cacheNewEntry({ byId, byName }, entry) {
    const key = nameKeyOf(entry)
    let displaced: Entity | undefined
    const current = yield* byId.merge(entry.id, entry, (kept, next) => {
      displaced = kept
      return keepNewer(kept, next)
    })
    if (!same(current, entry)) return
    if (!entry.dropped) {
      const named = yield* byName.enterCompute(key)
      const now = yield* byId.getIfPresent(entry.id)
      yield* byName.publish(key, same(now, entry) ? entry : named)
    }
    if (displaced) yield* byName.remove(nameKeyOf(displaced), displaced)
  },
}
