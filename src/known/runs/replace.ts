import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `replace`, worked out by hand. */
export const replace: readonly KnownRun[] = [
  // R M P D, and the removals of v1 apple, which miss: it is gone.
  ['racy', 'none', 'AAAAAABBBBBB', 'byId 1=v3 plum, byName plum=v3 plum'],
  // Nothing in between: a merge that lost publishes pear and drops plum.
  ['racy', 'none', 'BBBBBBAAAAAA', 'byId 1=v3 plum, byName pear=v2 pear'],
  ['racy', 'none', 'AABBBBBBAAAA', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
  ['racy', 'none', 'ABBBBBBAAAAA', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
  ['racy', 'async', 'BBBBBB1AAAAAA', 'byId 1=v3 plum, byName pear=v2 pear', 'ORPHAN MISSING'],
  ['racy', 'async', 'AAAAAA1BBBBBB2', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['racy', 'async', 'ABBBBBB1AAAAA', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
  ['racy', 'async', 'BB1AAAAAABBBB', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
  ['fixed', 'none', 'AAAAABBBBB', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['fixed', 'none', 'BBBBBAAAAA', 'byId 1=v3 plum, byName pear=v2 pear'],
  ['fixed', 'none', 'ABBBBBAAAA', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
  ['fixed', 'async', 'BBBBB1AAAAA', 'byId 1=v3 plum, byName pear=v2 pear'],
  ['fixed', 'async', 'AAAAA1BBBBB2', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['fixed', 'async', 'B1AAAAABBBB', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
  ['won-only', 'none', 'AAAAABBBBB', 'byId 1=v3 plum, byName plum=v3 plum'],
  // M P D and two removals, or M and two removals for a merge that lost. A is a slow winner.
  ['won-only', 'none', 'ABBBBBAAAA', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
  ['won-only', 'async', 'BBBBB1AAA', 'byId 1=v3 plum, byName plum=v3 plum'],
  ['won-only', 'async', 'A1BBBBB2AAAA', 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum'],
]
