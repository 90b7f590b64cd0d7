import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `refresh`, worked out by hand. */
export const refresh: readonly KnownRun[] = [
  // A alone: get, get by name, refresh, R M P D, and both removals. B then finds v2 pear.
  ['racy', 'none', 'AAAAAAAAABBC', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['racy', 'none', 'BBBBBBBBBAAC', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  // Both look before either drops apple. B loads v2 pear again, loses to A's and publishes its own.
  ['racy', 'none', 'AAAAAABBBBBBBBAAAC', 'byId 1=v2 pear/A, byName pear=v2 pear/B'],
  [
    'racy',
    'none',
    'AAAACBBBBBBBBBAAAAA',
    'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B',
    'ORPHAN',
  ],
  ['racy', 'async', 'AAAAAAAAA1BBC', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['racy', 'async', 'BBBBBBBBB1AAC', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['racy', 'async', 'AAAAAABBBBBBBB1CAAA', 'byId 1=v2 pear/A, byName pear=v2 pear/B'],
  [
    'racy',
    'async',
    'AAAACBBBBBBBBB1AAAAA',
    'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B',
  ],
  ['fixed', 'none', 'AAAAAAAABBC', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['fixed', 'none', 'BBBBBBBBAAC', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['fixed', 'none', 'AAAAABBBBBBBAAAC', 'byId 1=v2 pear/A, byName pear=v2 pear/B'],
  ['fixed', 'none', 'AAAACBBBBBBBBAAAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B'],
  ['fixed', 'async', 'AAAAAAAA1BBC', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['fixed', 'async', 'BBBBBBBB1AAC', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['fixed', 'async', 'AAAAABBBBBBB1AAAC', 'byId 1=v2 pear/A, byName pear=v2 pear/B'],
  [
    'fixed',
    'async',
    'AAACBBBB1AAAAABBBB',
    'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B',
  ],
  ['won-only', 'none', 'AAAAAAAABBC', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['won-only', 'none', 'BBBBBBBBAAC', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['won-only', 'none', 'CAAAAAAAABB', 'byId 1=v3 plum/A, byName plum=v3 plum/A'],
  [
    'won-only',
    'none',
    'AAAACBBBBBBBBAAAA',
    'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B',
  ],
  ['won-only', 'async', 'AAAAAAAA1BBC', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['won-only', 'async', 'BBBBBBBB1AAC', 'byId 1=v2 pear/B, byName pear=v2 pear/B'],
  ['won-only', 'async', 'CAAAAAAAA1BB', 'byId 1=v3 plum/A, byName plum=v3 plum/A'],
  [
    'won-only',
    'async',
    'AAAACBBBBBBBB21AAAA',
    'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B',
  ],
  // Four steps for a look under the lock for readers. Then, under the other: 6 for the same again, one lock for
  // each read; the refresh; M P D under a lock of their own, and the removals under theirs. B finds v2 pear.
  [
    'read-write-lock',
    'none',
    'AAAA A AAAAAA A AAAAA AAAA A BBBB C',
    'byId 1=v2 pear/A, byName pear=v2 pear/A',
  ],
  // B has looked before; under the lock it looks again, and has nothing to load.
  [
    'read-write-lock',
    'none',
    'BBBB AAAA A AAAAAA A AAAAA AAAA A C B BBBBBB B',
    'byId 1=v2 pear/A, byName pear=v2 pear/A',
  ],
]
