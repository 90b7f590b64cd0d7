import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `same-name`, worked out by hand. */
export const sameName: readonly KnownRun[] = [
  ['racy', 'none', 'AAABBB', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['racy', 'none', 'BBBAAA', 'byId 1=v2 apple/B, byName apple=v1 apple/A'],
  ['racy', 'async', 'BBBAAA', 'byId 1=v2 apple/B, byName apple=v1 apple/A'],
  ['racy', 'async', 'AAABBB1', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  // byName ends with A's v1 apple, which the listener then drops: nothing leads to v2 apple any more.
  ['racy', 'async', 'AABBBA1', 'byId 1=v2 apple/B, byName empty'],
  ['fixed', 'none', 'AABB', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['fixed', 'none', 'BBAA', 'byId 1=v2 apple/B, byName apple=v1 apple/A'],
  ['fixed', 'async', 'BBAA', 'byId 1=v2 apple/B, byName apple=v1 apple/A'],
  ['fixed', 'async', 'AABB1', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['fixed', 'async', 'ABBA1', 'byId 1=v2 apple/B, byName empty', 'MISSING'],
  ['won-only', 'none', 'AABB', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  // No rename is needed: a slow winner publishes over a faster, newer one.
  ['won-only', 'none', 'ABBA', 'byId 1=v2 apple/B, byName apple=v1 apple/A'],
  ['won-only', 'async', 'BBA', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['won-only', 'async', 'ABB1A', 'byId 1=v2 apple/B, byName apple=v1 apple/A'],
  ['won-only', 'async', 'ABBA1', 'byId 1=v2 apple/B, byName empty'],
  ['id-lock', 'none', 'BBBBAAA', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['id-lock', 'async', 'AAAABBBB1', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['cache-lock', 'none', 'BBBBAAA', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['cache-lock', 'async', 'AAAABBBB1', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['compute', 'none', 'BBBAA', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['compute', 'async', 'AAABBB1', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  // A slow winner of the same name: it finds itself replaced, and keeps what B has put there.
  ['guard', 'none', 'ABBBBBAAA', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['guard', 'async', 'AB1BBBBAAA', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  // The merge into byName keeps the newer instance, so there is nothing to undo.
  ['optimistic', 'none', 'ABBBBAAA', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['optimistic', 'async', 'AB1BBBAAA', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
  ['indexed', 'none', 'AAABBB', 'byId 1=v2 apple/B, byName apple=1'],
  ['indexed', 'none', 'BBBAAA', 'byId 1=v1 apple/A, byName apple=1'],
  ['indexed', 'async', 'BBBAAA', 'byId 1=v1 apple/A, byName apple=1'],
  ['won-only', 'none', 'BBA', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
]
