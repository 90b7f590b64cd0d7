import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `same-name`, worked out by hand. */
export const sameName: readonly KnownRun[] = [
  ['racy', 'none', 'AAABBB', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['racy', 'none', 'BBBAAA', 'byId 1=v2@A/B, byName A=v1@A/A'],
  ['racy', 'async', 'BBBAAA', 'byId 1=v2@A/B, byName A=v1@A/A'],
  ['racy', 'async', 'AAABBB1', 'byId 1=v2@A/B, byName A=v2@A/B'],
  // byName ends with A's v1@A, which the listener then drops: nothing leads to v2@A any more.
  ['racy', 'async', 'AABBBA1', 'byId 1=v2@A/B, byName empty'],
  ['fixed', 'none', 'AABB', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['fixed', 'none', 'BBAA', 'byId 1=v2@A/B, byName A=v1@A/A'],
  ['fixed', 'async', 'BBAA', 'byId 1=v2@A/B, byName A=v1@A/A'],
  ['fixed', 'async', 'AABB1', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['fixed', 'async', 'ABBA1', 'byId 1=v2@A/B, byName empty', 'MISSING'],
  ['won-only', 'none', 'AABB', 'byId 1=v2@A/B, byName A=v2@A/B'],
  // No rename is needed: a slow winner publishes over a faster, newer one.
  ['won-only', 'none', 'ABBA', 'byId 1=v2@A/B, byName A=v1@A/A'],
  ['won-only', 'async', 'BBA', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['won-only', 'async', 'ABB1A', 'byId 1=v2@A/B, byName A=v1@A/A'],
  ['won-only', 'async', 'ABBA1', 'byId 1=v2@A/B, byName empty'],
  ['id-lock', 'none', 'BBBBAAA', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['id-lock', 'async', 'AAAABBBB1', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['cache-lock', 'none', 'BBBBAAA', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['cache-lock', 'async', 'AAAABBBB1', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['compute', 'none', 'BBBAA', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['compute', 'async', 'AAABBB1', 'byId 1=v2@A/B, byName A=v2@A/B'],
  // A slow winner of the same name: it finds itself replaced, and keeps what B has put there.
  ['guard', 'none', 'ABBBBBAAA', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['guard', 'async', 'AB1BBBBAAA', 'byId 1=v2@A/B, byName A=v2@A/B'],
  // The merge into byName keeps the newer instance, so there is nothing to undo.
  ['optimistic', 'none', 'ABBBBAAA', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['optimistic', 'async', 'AB1BBBAAA', 'byId 1=v2@A/B, byName A=v2@A/B'],
  ['indexed', 'none', 'AAABBB', 'byId 1=v2@A/B, byName A=1'],
  ['indexed', 'none', 'BBBAAA', 'byId 1=v1@A/A, byName A=1'],
  ['indexed', 'async', 'BBBAAA', 'byId 1=v1@A/A, byName A=1'],
  ['won-only', 'none', 'BBA', 'byId 1=v2@A/B, byName A=v2@A/B'],
]
