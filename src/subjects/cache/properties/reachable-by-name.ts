import type { StateProperty } from '../../../system/property.ts'
import { nameKeyOf } from '../model/entity.ts'
import type { CacheMaps } from '../model/merge-strategy.ts'
import { leadsTo } from '../model/named.ts'
import { coherenceIssue } from '../sources.ts'

/** Whatever the cache holds, and is not dropped, is found under its name: that instance, not another of its version. */
export function reachableByName({ byId, byName }: CacheMaps): StateProperty {
  return {
    id: 'reachable-by-name',
    rank: 'required',
    title: 'Reachable by name',
    sentence:
      'At the end, every live entry of byId is found under its own name, as that very instance.',
    source: coherenceIssue,
    when: 'end',
    holds: (heap) =>
      byId
        .entries(heap)
        .every(({ value }) => value.dropped || leadsTo(byName.peek(heap, nameKeyOf(value)), value)),
  }
}
