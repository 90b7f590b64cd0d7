import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `three-writers`, worked out by hand. */
export const threeWriters: readonly KnownRun[] = [
  // Oldest to newest, one after the other: each cleans up after the one before.
  ['racy', 'none', 'AAABBBBCCCC', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['racy', 'none', 'AAACCCCBBBB', 'byId 1=v3 plum, byName pear=v2 pear'],
  ['racy', 'none', 'BBBAAAACCCC', 'byId 1=v3 plum, byName apple=v1 apple plum=v3 plum'],
  // B reads v1 apple, loses to v3 plum, publishes pear and drops a name that is gone already.
  ['racy', 'none', 'AAABCCCCBBB', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
  ['racy', 'async', 'CCCAAAABBBB', 'byId 1=v3 plum, byName apple=v1 apple pear=v2 pear'],
  ['racy', 'async', 'ACCCAABBBB', 'byId 1=v3 plum, byName apple=v1 apple pear=v2 pear'],
  ['racy', 'async', 'BBBAAAACCCC1', 'byId 1=v3 plum, byName apple=v1 apple plum=v3 plum'],
  ['racy', 'async', 'AAABBBB1CCCC2', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['fixed', 'none', 'AABBBCCC', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['fixed', 'none', 'AACCCBBB', 'byId 1=v3 plum, byName pear=v2 pear'],
  ['fixed', 'none', 'BBAAACCC', 'byId 1=v3 plum, byName apple=v1 apple plum=v3 plum'],
  ['fixed', 'none', 'BBCCCAAA', 'byId 1=v3 plum, byName apple=v1 apple'],
  ['fixed', 'async', 'CCAAABBB', 'byId 1=v3 plum, byName apple=v1 apple pear=v2 pear'],
  ['fixed', 'async', 'AACCC1BBB', 'byId 1=v3 plum, byName pear=v2 pear'],
  ['fixed', 'async', 'BBAAACCC1', 'byId 1=v3 plum, byName apple=v1 apple plum=v3 plum'],
  ['fixed', 'async', 'AABBB1CCC2', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['won-only', 'none', 'AABBBCCC', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['won-only', 'none', 'AABCCCBB', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
  ['won-only', 'none', 'ABBBACCC', 'byId 1=v3 plum, byName apple=v1 apple plum=v3 plum'],
  // Three winners; the newest is the fastest to publish, and two names are left behind.
  [
    'won-only',
    'none',
    'ABCCCBBA',
    'byId 1=v3 plum, byName apple=v1 apple pear=v2 pear plum=v3 plum',
    'ORPHAN ORPHAN',
  ],
  ['won-only', 'async', 'CCAB', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['won-only', 'async', 'ACCC1AB', 'byId 1=v3 plum, byName apple=v1 apple plum=v3 plum'],
  ['won-only', 'async', 'BACCC1B', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
]
