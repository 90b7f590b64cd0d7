import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `cold-rename`, worked out by hand. */
export const coldRename: readonly KnownRun[] = [
  ['racy', 'none', 'AAABBBB', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['racy', 'none', 'BBBAAAA', 'byId 1=v2 pear/B, byName apple=v1 apple/A'],
  ['racy', 'none', 'AABBBBA', 'byId 1=v2 pear/B, byName apple=v1 apple/A pear=v2 pear/B'],
  // B reads nothing, A does everything, B merges and publishes: nobody cleans up after A.
  ['racy', 'none', 'BAAABB', 'byId 1=v2 pear/B, byName apple=v1 apple/A pear=v2 pear/B'],
  ['racy', 'async', 'BBBAAAA', 'byId 1=v2 pear/B, byName apple=v1 apple/A'],
  ['racy', 'async', 'AAABBBB1', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['racy', 'async', 'ABBBAA', 'byId 1=v2 pear/B, byName apple=v1 apple/A pear=v2 pear/B'],
  // The same, and then the listener is told that v1 apple was replaced.
  ['racy', 'async', 'BAAABB1', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['fixed', 'none', 'AABBB', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  // The late v1 apple meets v2 pear, loses, publishes apple and drops pear.
  ['fixed', 'none', 'BBAAA', 'byId 1=v2 pear/B, byName apple=v1 apple/A', 'ORPHAN MISSING'],
  ['fixed', 'none', 'ABBBA', 'byId 1=v2 pear/B, byName apple=v1 apple/A pear=v2 pear/B'],
  // A loses, and looks for B to drop before it is there.
  ['fixed', 'none', 'BAAAB', 'byId 1=v2 pear/B, byName apple=v1 apple/A pear=v2 pear/B'],
  ['fixed', 'async', 'BBAAA', 'byId 1=v2 pear/B, byName apple=v1 apple/A'],
  ['fixed', 'async', 'AABBB1', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['fixed', 'async', 'BAAAB', 'byId 1=v2 pear/B, byName apple=v1 apple/A pear=v2 pear/B'],
  ['won-only', 'none', 'AABBB', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['won-only', 'none', 'ABBBA', 'byId 1=v2 pear/B, byName apple=v1 apple/A pear=v2 pear/B'],
  ['won-only', 'async', 'BBA', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['won-only', 'async', 'ABBB1A', 'byId 1=v2 pear/B, byName apple=v1 apple/A pear=v2 pear/B'],
  ['id-lock', 'none', 'AAAABBBBB', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['id-lock', 'async', 'BBBBAAA', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['cache-lock', 'none', 'AAAABBBBB', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['cache-lock', 'async', 'BBBBAAA', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['compute', 'none', 'AAABBBB', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['compute', 'async', 'BBBAA', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  // A holds its name when B merges, and B drops it after.
  ['guard', 'none', 'AAABABBBB', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['guard', 'async', 'ABBBB1BAAA', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['optimistic', 'none', 'ABBBBBAAA', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['optimistic', 'async', 'ABBBB1BAAA', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['indexed', 'none', 'AAABBBB', 'byId 1=v2 pear/B, byName pear=1'],
  ['indexed', 'none', 'BBBAAAA', 'byId 1=v1 apple/A, byName apple=1'],
  ['indexed', 'async', 'BBBAAAA', 'byId 1=v1 apple/A, byName apple=1'],
  ['won-only', 'none', 'BBA', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['won-only', 'async', 'ABBBA1', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
]
