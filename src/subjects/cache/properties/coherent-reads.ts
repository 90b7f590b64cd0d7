import type { StateProperty } from '../../../system/property.ts'
import type { CacheMaps } from '../model/merge-strategy.ts'
import { idOf, isRight } from '../model/named.ts'
import { coherenceIssue } from '../sources.ts'

/** What a reader by name would see if one came in at any instant, for every name there is. */
export function coherentReads({ byId, byName }: CacheMaps): StateProperty {
  return {
    id: 'coherent-reads',
    rank: 'stronger',
    title: 'Coherent reads',
    sentence: 'At every instant, every name points to the instance that byId holds for its id.',
    source: coherenceIssue,
    when: 'always',
    holds: (heap) =>
      byName
        .entries(heap)
        .every(({ key, value }) => isRight(key, value, byId.peek(heap, idOf(value)))),
  }
}
