import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `same-version`, worked out by hand. */
export const sameVersion: readonly KnownRun[] = [
  // byId keeps the first instance, byName the last.
  ['racy', 'none', 'AAABBB', 'byId 1=v1@A/A, byName A=v1@A/B', 'STALE'],
  ['racy', 'none', 'BBBAAA', 'byId 1=v1@A/B, byName A=v1@A/A'],
  ['racy', 'none', 'AABBBA', 'byId 1=v1@A/A, byName A=v1@A/A'],
  ['racy', 'none', 'BBAAAB', 'byId 1=v1@A/B, byName A=v1@A/B'],
  ['racy', 'async', 'AAABBB', 'byId 1=v1@A/A, byName A=v1@A/B'],
  ['racy', 'async', 'BBBAAA', 'byId 1=v1@A/B, byName A=v1@A/A'],
  ['racy', 'async', 'AABBBA', 'byId 1=v1@A/A, byName A=v1@A/A'],
  ['racy', 'async', 'BBAAAB', 'byId 1=v1@A/B, byName A=v1@A/B'],
  ['fixed', 'none', 'AABB', 'byId 1=v1@A/A, byName A=v1@A/B'],
  ['fixed', 'none', 'BBAA', 'byId 1=v1@A/B, byName A=v1@A/A'],
  ['fixed', 'none', 'ABBA', 'byId 1=v1@A/A, byName A=v1@A/A'],
  ['fixed', 'none', 'BAAB', 'byId 1=v1@A/B, byName A=v1@A/B'],
  ['fixed', 'async', 'AABB', 'byId 1=v1@A/A, byName A=v1@A/B'],
  ['fixed', 'async', 'BBAA', 'byId 1=v1@A/B, byName A=v1@A/A'],
  ['fixed', 'async', 'ABBA', 'byId 1=v1@A/A, byName A=v1@A/A'],
  ['fixed', 'async', 'BAAB', 'byId 1=v1@A/B, byName A=v1@A/B'],
  ['won-only', 'none', 'AAB', 'byId 1=v1@A/A, byName A=v1@A/A'],
  ['won-only', 'none', 'BBA', 'byId 1=v1@A/B, byName A=v1@A/B'],
  ['won-only', 'async', 'AAB', 'byId 1=v1@A/A, byName A=v1@A/A'],
  ['won-only', 'async', 'BBA', 'byId 1=v1@A/B, byName A=v1@A/B'],
]
