import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `three-writers`, worked out by hand. */
export const threeWriters: readonly KnownRun[] = [
  // Oldest to newest, one after the other: each cleans up after the one before.
  ['racy', 'none', 'AAABBBBCCCC', 'byId 1=v3@C, byName C=v3@C'],
  ['racy', 'none', 'AAACCCCBBBB', 'byId 1=v3@C, byName B=v2@B'],
  ['racy', 'none', 'BBBAAAACCCC', 'byId 1=v3@C, byName A=v1@A C=v3@C'],
  // B reads v1@A, loses to v3@C, publishes B and drops a name that is gone already.
  ['racy', 'none', 'AAABCCCCBBB', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
  ['racy', 'async', 'CCCAAAABBBB', 'byId 1=v3@C, byName A=v1@A B=v2@B'],
  ['racy', 'async', 'ACCCAABBBB', 'byId 1=v3@C, byName A=v1@A B=v2@B'],
  ['racy', 'async', 'BBBAAAACCCC1', 'byId 1=v3@C, byName A=v1@A C=v3@C'],
  ['racy', 'async', 'AAABBBB1CCCC2', 'byId 1=v3@C, byName C=v3@C'],
  ['fixed', 'none', 'AABBBCCC', 'byId 1=v3@C, byName C=v3@C'],
  ['fixed', 'none', 'AACCCBBB', 'byId 1=v3@C, byName B=v2@B'],
  ['fixed', 'none', 'BBAAACCC', 'byId 1=v3@C, byName A=v1@A C=v3@C'],
  ['fixed', 'none', 'BBCCCAAA', 'byId 1=v3@C, byName A=v1@A'],
  ['fixed', 'async', 'CCAAABBB', 'byId 1=v3@C, byName A=v1@A B=v2@B'],
  ['fixed', 'async', 'AACCC1BBB', 'byId 1=v3@C, byName B=v2@B'],
  ['fixed', 'async', 'BBAAACCC1', 'byId 1=v3@C, byName A=v1@A C=v3@C'],
  ['fixed', 'async', 'AABBB1CCC2', 'byId 1=v3@C, byName C=v3@C'],
  ['won-only', 'none', 'AABBBCCC', 'byId 1=v3@C, byName C=v3@C'],
  ['won-only', 'none', 'AABCCCBB', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
  ['won-only', 'none', 'ABBBACCC', 'byId 1=v3@C, byName A=v1@A C=v3@C'],
  // Three winners; the newest is the fastest to publish, and two names are left behind.
  ['won-only', 'none', 'ABCCCBBA', 'byId 1=v3@C, byName A=v1@A B=v2@B C=v3@C', 'ORPHAN ORPHAN'],
  ['won-only', 'async', 'CCAB', 'byId 1=v3@C, byName C=v3@C'],
  ['won-only', 'async', 'ACCC1AB', 'byId 1=v3@C, byName A=v1@A C=v3@C'],
  ['won-only', 'async', 'BACCC1B', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
]
