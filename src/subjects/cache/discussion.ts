import {
  boundedNames,
  coherenceIssue,
  proposedFix,
  rewrite,
  unboundedIssue,
  validation,
} from './sources.ts'

/** What is said upstream and around it about the two maps, each side in its own right, and who says it. */
export const discussion = [
  {
    says: 'dennishuo, a maintainer, in issue 761: the cache is not meant to be strictly coherent, and a wrong name is detected when it is looked up.',
    source: coherenceIssue,
  },
  {
    says: 'What stands behind that: Resolver, through which requests come, holds each hit against the versions in the metastore, takes an entry that is behind out of the cache, loads it again, and looks once more. A dead entry found by name is thus not what a client gets; it is what getEntityByName returns.',
    source: validation,
  },
  {
    says: 'Where that ends: an answer that was just loaded is trusted, whatever came meanwhile; what is mended may leave the name on another instance, which no listener then cleans up; and a name that nobody looks up is never mended.',
    source: validation,
  },
  {
    says: 'pingtimeout, in the same issue, which is labelled a bug and a blocker of 1.0 and is still open: a cache should at least be consistent with itself, and getAndRefreshIfNeeded can go back in time.',
    source: coherenceIssue,
  },
  {
    says: 'The pull request that names the race calls itself a partial fix of issue 761. It closes the window between the look and the merge.',
    source: proposedFix,
  },
  {
    says: 'rgibbard, in issue 5386: byName has no bound, and a pod ran out of memory.',
    source: unboundedIssue,
  },
  {
    says: 'A bound on byName contains that, and does not make the maps coherent.',
    source: boundedNames,
  },
  {
    says: 'pingtimeout’s rewrite went from ids under names and locks by key to one read-write lock around everything. It was discussed at length, and closed unmerged.',
    source: rewrite,
  },
]
