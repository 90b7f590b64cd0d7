import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `replace`, worked out by hand. */
export const replace: readonly KnownRun[] = [
  // R M P D, and the removals of v1@A, which miss: it is gone.
  ['racy', 'none', 'AAAAAABBBBBB', 'byId 1=v3@C, byName C=v3@C'],
  // Nothing in between: a merge that lost publishes B and drops C.
  ['racy', 'none', 'BBBBBBAAAAAA', 'byId 1=v3@C, byName B=v2@B'],
  ['racy', 'none', 'AABBBBBBAAAA', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
  ['racy', 'none', 'ABBBBBBAAAAA', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
  ['racy', 'async', 'BBBBBB1AAAAAA', 'byId 1=v3@C, byName B=v2@B', 'ORPHAN MISSING'],
  ['racy', 'async', 'AAAAAA1BBBBBB2', 'byId 1=v3@C, byName C=v3@C'],
  ['racy', 'async', 'ABBBBBB1AAAAA', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
  ['racy', 'async', 'BB1AAAAAABBBB', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
  ['fixed', 'none', 'AAAAABBBBB', 'byId 1=v3@C, byName C=v3@C'],
  ['fixed', 'none', 'BBBBBAAAAA', 'byId 1=v3@C, byName B=v2@B'],
  ['fixed', 'none', 'ABBBBBAAAA', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
  ['fixed', 'async', 'BBBBB1AAAAA', 'byId 1=v3@C, byName B=v2@B'],
  ['fixed', 'async', 'AAAAA1BBBBB2', 'byId 1=v3@C, byName C=v3@C'],
  ['fixed', 'async', 'B1AAAAABBBB', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
  ['won-only', 'none', 'AAAAABBBBB', 'byId 1=v3@C, byName C=v3@C'],
  // M P D and two removals, or M and two removals for a merge that lost. A is a slow winner.
  ['won-only', 'none', 'ABBBBBAAAA', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
  ['won-only', 'async', 'BBBBB1AAA', 'byId 1=v3@C, byName C=v3@C'],
  ['won-only', 'async', 'A1BBBBB2AAAA', 'byId 1=v3@C, byName B=v2@B C=v3@C'],
]
