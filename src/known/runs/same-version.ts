import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `same-version`, worked out by hand. */
export const sameVersion: readonly KnownRun[] = [
  // byId keeps the first instance, byName the last.
  ['racy', 'none', 'AAABBB', 'byId 1=v1 apple/A, byName apple=v1 apple/B', 'STALE'],
  ['racy', 'none', 'BBBAAA', 'byId 1=v1 apple/B, byName apple=v1 apple/A'],
  ['racy', 'none', 'AABBBA', 'byId 1=v1 apple/A, byName apple=v1 apple/A'],
  ['racy', 'none', 'BBAAAB', 'byId 1=v1 apple/B, byName apple=v1 apple/B'],
  ['racy', 'async', 'AAABBB', 'byId 1=v1 apple/A, byName apple=v1 apple/B'],
  ['racy', 'async', 'BBBAAA', 'byId 1=v1 apple/B, byName apple=v1 apple/A'],
  ['racy', 'async', 'AABBBA', 'byId 1=v1 apple/A, byName apple=v1 apple/A'],
  ['racy', 'async', 'BBAAAB', 'byId 1=v1 apple/B, byName apple=v1 apple/B'],
  ['fixed', 'none', 'AABB', 'byId 1=v1 apple/A, byName apple=v1 apple/B'],
  ['fixed', 'none', 'BBAA', 'byId 1=v1 apple/B, byName apple=v1 apple/A'],
  ['fixed', 'none', 'ABBA', 'byId 1=v1 apple/A, byName apple=v1 apple/A'],
  ['fixed', 'none', 'BAAB', 'byId 1=v1 apple/B, byName apple=v1 apple/B'],
  ['fixed', 'async', 'AABB', 'byId 1=v1 apple/A, byName apple=v1 apple/B'],
  ['fixed', 'async', 'BBAA', 'byId 1=v1 apple/B, byName apple=v1 apple/A'],
  ['fixed', 'async', 'ABBA', 'byId 1=v1 apple/A, byName apple=v1 apple/A'],
  ['fixed', 'async', 'BAAB', 'byId 1=v1 apple/B, byName apple=v1 apple/B'],
  ['won-only', 'none', 'AAB', 'byId 1=v1 apple/A, byName apple=v1 apple/A'],
  ['won-only', 'none', 'BBA', 'byId 1=v1 apple/B, byName apple=v1 apple/B'],
  ['won-only', 'async', 'AAB', 'byId 1=v1 apple/A, byName apple=v1 apple/A'],
  ['won-only', 'async', 'BBA', 'byId 1=v1 apple/B, byName apple=v1 apple/B'],
]
