import type { StateProperty } from '../../../system/property.ts'
import type { CacheMaps } from '../model/merge-strategy.ts'
import type { Metastore } from '../model/metastore.ts'
import { idOf } from '../model/named.ts'
import { upstreamCache } from '../sources.ts'

/**
 * Once an entity is purged and the cache was told, the cache holds nothing of it, under no id and no name.
 *
 * Stronger than what upstream promises: nothing is checked again after a load, and who is served what was purged
 * finds out from the metastore.
 */
export function noPurgedEntry({ byId, byName }: CacheMaps, metastore: Metastore): StateProperty {
  return {
    id: 'no-purged-entry',
    rank: 'stronger',
    title: 'No purged entry',
    sentence: 'At the end, the cache holds nothing of an entity that the metastore no longer has.',
    source: upstreamCache,
    when: 'end',
    holds: (heap) =>
      [
        ...byId.entries(heap).map(({ key }) => key),
        ...byName.entries(heap).map(({ value }) => idOf(value)),
      ].every((id) => metastore.peek(heap, id) !== undefined),
  }
}
