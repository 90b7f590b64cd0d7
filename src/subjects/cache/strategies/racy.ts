import type { MergeStrategy } from '../model/merge-strategy.ts'
import { keepNewer, nameKeyOf, sameKey } from '../model/entity.ts'
import { upstreamCache } from '../sources.ts'

/**
 * What apache/polaris has run since 2024. The entry to clean up after is looked up before the merge
 * (the check), and another thread may replace that entry before the merge happens (the use).
 *
 * Source: `InMemoryEntityCache.cacheNewEntry`, apache/polaris at 4b42186383.
 */
export const racy: MergeStrategy = {
  id: 'racy',
  label: 'Racy',
  sentence:
    'Upstream’s code: look up the old entry, then merge, then publish the name, then drop the old name.',
  source: upstreamCache,

  *cacheNewEntry({ byId, byName }, entry) {
    const key = nameKeyOf(entry)
    const old = yield* byId.getIfPresent(entry.id)
    yield* byId.merge(entry.id, entry, keepNewer)
    if (!entry.dropped) yield* byName.put(key, entry)
    if (old && !sameKey(nameKeyOf(old), key)) {
      yield* byName.remove(nameKeyOf(old), old)
    }
  },
}
