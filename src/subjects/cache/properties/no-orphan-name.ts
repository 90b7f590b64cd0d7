import type { StateProperty } from '../../../system/property.ts'
import type { CacheMaps } from '../model/merge-strategy.ts'
import { idOf, isRight } from '../model/named.ts'
import { coherenceIssue } from '../sources.ts'

/** Whoever looks a name up is served what the cache holds now: that instance, and not another of its version. */
export function noOrphanName({ byId, byName }: CacheMaps): StateProperty {
  return {
    id: 'no-orphan-name',
    rank: 'required',
    title: 'No orphan name',
    sentence: 'At the end, every name points to the very instance that byId holds for its id.',
    source: coherenceIssue,
    when: 'end',
    holds: (heap) =>
      byName
        .entries(heap)
        .every(({ key, value }) => isRight(key, value, byId.peek(heap, idOf(value)))),
  }
}
