import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `same-version-evict`, worked out by hand. */
export const sameVersionEvict: readonly KnownRun[] = [
  ['racy', 'none', 'AAABBBC', 'byId empty, byName apple=v1 apple/B', 'DANGLING'],
  // A's instance is evicted before it has a name, B's stays; then A publishes its own.
  ['fixed', 'none', 'ACBBA', 'byId 1=v1 apple/B, byName apple=v1 apple/A', 'STALE'],
  ['fixed', 'async', 'ACBBA1', 'byId 1=v1 apple/B, byName empty', 'MISSING'],
  ['won-only', 'none', 'ACBBA', 'byId 1=v1 apple/B, byName apple=v1 apple/A'],
  ['id-lock', 'async', 'AACAA1BBBB', 'byId 1=v1 apple/B, byName apple=v1 apple/B'],
  // A's merge into byName keeps neither, for neither is newer: it puts its own over B's, and undoes that.
  ['optimistic', 'none', 'ACBBBBAAA', 'byId 1=v1 apple/B, byName empty', 'MISSING'],
  ['optimistic', 'async', 'ACBBBBAAA1', 'byId 1=v1 apple/B, byName empty', 'MISSING'],
  // A finds that it is no longer current, and leaves B's name alone.
  ['guard', 'async', 'ACBBBBAAA1', 'byId 1=v1 apple/B, byName apple=v1 apple/B', ''],
]
