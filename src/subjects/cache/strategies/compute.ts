import { same } from '../../../memory/value.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'
import { keepNewer, nameKeyOf, sameKey } from '../model/entity.ts'
import { caffeineMap } from '../sources.ts'

/**
 * The names are updated inside `byId.compute(id)`, as `won-only` would, and the entry is published last.
 * Whoever else would merge, remove or evict that id waits for the bin that the compute has locked.
 *
 * Whose proposal: what `java.util.concurrent` offers; Caffeine's example of an indexed cache goes this way, with
 * ids under names (`indexed`).
 * What it guarantees: once all listeners have run, the two maps are in step. Readers do not wait, so a
 * name is seen before the entry that it leads to; and without a listener nobody cleans up after an
 * eviction.
 */
export const compute: MergeStrategy = {
  id: 'compute',
  label: 'Inside compute',
  sentence:
    'The names are updated inside byId’s compute, which locks that id; the entry is published last.',
  source: caffeineMap,

  *cacheNewEntry({ byId, byName }, entry) {
    const key = nameKeyOf(entry)
    const held = yield* byId.enterCompute(entry.id)
    const next = held ? keepNewer(held, entry) : entry
    if (same(next, entry)) {
      if (!entry.dropped) yield* byName.put(key, entry)
      if (held && (entry.dropped || !sameKey(nameKeyOf(held), key))) {
        yield* byName.remove(nameKeyOf(held), held)
      }
    }
    yield* byId.publish(entry.id, next)
  },
}
