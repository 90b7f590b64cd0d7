import type { StateProperty } from '../../../system/property.ts'
import type { EntityCache } from '../model/entity-cache.ts'
import { idOf, isRight } from '../model/named.ts'
import { coherenceIssue } from '../sources.ts'

/**
 * What a reader by name would see if one came in at any instant, for every name there is. One who would have to
 * wait then sees nothing.
 */
export function coherentReads(cache: EntityCache): StateProperty {
  const { byId, byName } = cache
  return {
    id: 'coherent-reads',
    rank: 'stronger',
    title: 'Coherent reads',
    sentence:
      'At every instant at which a reader may come in, every name points to the very instance that byId holds for its id.',
    source: coherenceIssue,
    when: 'always',
    holds: (heap) =>
      cache.isClosedToReaders(heap) ||
      byName
        .entries(heap)
        .every(({ key, value }) => isRight(key, value, byId.peek(heap, idOf(value)))),
  }
}
