import { boundedNames, coherenceIssue, rewrite, unboundedIssue } from './sources.ts'

/** What is said upstream about the two maps, each side in its own right. */
export const discussion = [
  {
    says: 'Upstream: the cache is not meant to be strictly coherent. A wrong name is detected when it is looked up, and repaired then.',
    source: coherenceIssue,
  },
  {
    says: 'Against it: what nobody looks up is never repaired, and byName has no bound. A pod ran out of memory.',
    source: unboundedIssue,
  },
  {
    says: 'A bound on byName contains that. It does not make the maps coherent.',
    source: boundedNames,
  },
  {
    says: 'A rewrite that keeps ids under names was discussed at length, and closed unmerged.',
    source: rewrite,
  },
]
