import type { ThreadProperty } from '../../../system/property.ts'
import { isNewer, type Entity } from '../model/entity.ts'
import { rewrite } from '../sources.ts'

/**
 * What a caller gets, and not what memory holds: no answer of one thread is older than one before it, by
 * either version. An answer that is nothing, because the entity was purged, is not compared.
 *
 * It is for threads that return all their answers, in order, as a list.
 *
 * Stronger than what upstream promises, which is an answer of at least the versions that were asked for. A
 * stress test in apache/polaris pull request 1339 forbids the way back.
 */
export function noWayBack(): ThreadProperty {
  return {
    id: 'no-way-back',
    rank: 'stronger',
    title: 'No way back',
    sentence:
      'A caller who asks twice never gets an older version the second time, whichever instance it is.',
    source: rewrite,
    when: 'thread',
    initial: true,
    observe: (seen) => seen,
    onReturn: (seen, returned) => {
      const answers = Array.isArray(returned) ? (returned as readonly (Entity | undefined)[]) : []
      const got = answers.filter((answer) => answer !== undefined)
      return got.some((later, index) => got.slice(0, index).some((each) => isNewer(each, later)))
        ? false
        : seen
    },
    holds: (seen) => seen === true,
  }
}
