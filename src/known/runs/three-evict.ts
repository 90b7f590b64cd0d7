import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `three-evict`, worked out by hand. */
export const threeEvict: readonly KnownRun[] = [
  // All is well until the eviction, of which byName does not hear.
  ['racy', 'none', 'AAAABBBBC', 'byId empty, byName apple=v3 apple'],
  ['racy', 'none', 'CAAABBBB', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['racy', 'none', 'CBBBAAAA', 'byId 1=v3 apple, byName pear=v2 pear'],
  // B looks at v2 pear, which is evicted; B's merge meets nothing, and its clean-up drops pear.
  ['racy', 'none', 'AAAABCBBB', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['racy', 'async', 'C1BBBAAAA', 'byId 1=v3 apple, byName pear=v2 pear'],
  ['racy', 'async', 'AAAA1C2BBB', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['racy', 'async', 'AC1BBBAAA', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  ['racy', 'async', 'BBB1AAAAC2', 'byId empty, byName pear=v2 pear', 'DANGLING'],
  ['fixed', 'none', 'AAABBBC', 'byId empty, byName apple=v3 apple'],
  // The same without a look: the merge meets nothing, and B stays behind.
  ['fixed', 'none', 'AAACBB', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  ['fixed', 'none', 'CAABBB', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['fixed', 'none', 'CBBAAA', 'byId 1=v3 apple, byName pear=v2 pear'],
  ['fixed', 'async', 'C1BBAAA', 'byId 1=v3 apple, byName pear=v2 pear'],
  ['fixed', 'async', 'AAA1C2BB', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['fixed', 'async', 'BB1AAAC2', 'byId empty, byName pear=v2 pear'],
  ['fixed', 'async', 'BB1C2AA', 'byId 1=v2 pear, byName pear=v2 pear'],
  ['won-only', 'none', 'AAABBBC', 'byId empty, byName apple=v3 apple'],
  ['won-only', 'none', 'AAACBB', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
  // An older version comes back after the eviction of the newer, whose name stays.
  ['won-only', 'none', 'BBCAA', 'byId 1=v2 pear, byName apple=v3 apple pear=v2 pear'],
  ['won-only', 'none', 'CAABBB', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['won-only', 'async', 'C1BBA', 'byId 1=v3 apple, byName apple=v3 apple'],
  ['won-only', 'async', 'BB1AC2', 'byId empty, byName empty'],
  ['won-only', 'async', 'BB1C2AA', 'byId 1=v2 pear, byName pear=v2 pear'],
  ['won-only', 'async', 'A1C2AABB', 'byId 1=v3 apple, byName apple=v3 apple pear=v2 pear'],
]
