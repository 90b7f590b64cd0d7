import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `three-evict`, worked out by hand. */
export const threeEvict: readonly KnownRun[] = [
  // All is well until the eviction, of which byName does not hear.
  ['racy', 'none', 'AAAABBBBC', 'byId empty, byName A=v3@A'],
  ['racy', 'none', 'CAAABBBB', 'byId 1=v3@A, byName A=v3@A'],
  ['racy', 'none', 'CBBBAAAA', 'byId 1=v3@A, byName B=v2@B'],
  // B looks at v2@B, which is evicted; B's merge meets nothing, and its clean-up drops B.
  ['racy', 'none', 'AAAABCBBB', 'byId 1=v3@A, byName A=v3@A'],
  ['racy', 'async', 'C1BBBAAAA', 'byId 1=v3@A, byName B=v2@B'],
  ['racy', 'async', 'AAAA1C2BBB', 'byId 1=v3@A, byName A=v3@A'],
  ['racy', 'async', 'AC1BBBAAA', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  ['racy', 'async', 'BBB1AAAAC2', 'byId empty, byName B=v2@B', 'DANGLING'],
  ['fixed', 'none', 'AAABBBC', 'byId empty, byName A=v3@A'],
  // The same without a look: the merge meets nothing, and B stays behind.
  ['fixed', 'none', 'AAACBB', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  ['fixed', 'none', 'CAABBB', 'byId 1=v3@A, byName A=v3@A'],
  ['fixed', 'none', 'CBBAAA', 'byId 1=v3@A, byName B=v2@B'],
  ['fixed', 'async', 'C1BBAAA', 'byId 1=v3@A, byName B=v2@B'],
  ['fixed', 'async', 'AAA1C2BB', 'byId 1=v3@A, byName A=v3@A'],
  ['fixed', 'async', 'BB1AAAC2', 'byId empty, byName B=v2@B'],
  ['fixed', 'async', 'BB1C2AA', 'byId 1=v2@B, byName B=v2@B'],
  ['won-only', 'none', 'AAABBBC', 'byId empty, byName A=v3@A'],
  ['won-only', 'none', 'AAACBB', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
  // An older version comes back after the eviction of the newer, whose name stays.
  ['won-only', 'none', 'BBCAA', 'byId 1=v2@B, byName A=v3@A B=v2@B'],
  ['won-only', 'none', 'CAABBB', 'byId 1=v3@A, byName A=v3@A'],
  ['won-only', 'async', 'C1BBA', 'byId 1=v3@A, byName A=v3@A'],
  ['won-only', 'async', 'BB1AC2', 'byId empty, byName empty'],
  ['won-only', 'async', 'BB1C2AA', 'byId 1=v2@B, byName B=v2@B'],
  ['won-only', 'async', 'A1C2AABB', 'byId 1=v3@A, byName A=v3@A B=v2@B'],
]
