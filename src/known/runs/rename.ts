import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `rename`, worked out by hand. */
export const rename: readonly KnownRun[] = [
  // One after the other, older first: each cleans up the name before its own.
  ['racy', 'none', 'AAAABBBB', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  // Newer first: A's merge loses, and still it publishes pear and drops plum, the name of what byId keeps.
  ['racy', 'none', 'BBBBAAAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A'],
  // Both merge before A publishes: B drops the name pear while it is not there yet.
  ['racy', 'none', 'AABBBBAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B', 'ORPHAN'],
  // The window: B reads v1 apple, A does everything, B replaces v2 pear and cleans up after v1 apple.
  ['racy', 'none', 'BAAAABBB', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B'],
  ['racy', 'none', 'ABBBBAAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B'],
  // A merge that lost replaces nothing, so no listener cleans up after it.
  ['racy', 'async', 'BBBB1AAAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A'],
  ['racy', 'async', 'AAAA1BBBB2', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['racy', 'async', 'ABBBB1AAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B'],
  // The window again. The listener is told of v2 pear, too, and heals it.
  ['racy', 'async', 'BAAAABBB12', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  // The same window closed: the merge that replaces v2 pear is the look at it. Nothing fits between.
  ['fixed', 'none', 'AAABBB', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  // No interleaving at all: a merge that lost still publishes pear and drops plum.
  ['fixed', 'none', 'BBBAAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A'],
  ['fixed', 'none', 'ABBBAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B'],
  ['fixed', 'none', 'BAAABB', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B'],
  ['fixed', 'async', 'BBB1AAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A'],
  ['fixed', 'async', 'AAA1BBB2', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['fixed', 'async', 'B1AAABB', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B'],
  ['won-only', 'none', 'AAABBB', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  // A has won and not yet published when B overtakes it and cleans up.
  ['won-only', 'none', 'ABBBAA', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B'],
  ['won-only', 'async', 'BBB1A', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['won-only', 'async', 'A1BBB2AA', 'byId 1=v3 plum/B, byName pear=v2 pear/A plum=v3 plum/B'],
  // Under a lock nothing comes between: a writer that lost has nothing to do but to give it back.
  ['id-lock', 'none', 'AAAAABBBBB', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['id-lock', 'none', 'BBBBBAAA', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['id-lock', 'async', 'AAAAA1BBBBB2', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['cache-lock', 'none', 'BBBBBAAA', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['cache-lock', 'async', 'AAAAA1BBBBB2', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['read-write-lock', 'none', 'BBBBBAAA', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['read-write-lock', 'async', 'AAAAA1BBBBB2', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  // Enter, P, D, publish; or enter and publish, for one that lost.
  ['compute', 'none', 'AAAABBBB', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['compute', 'none', 'BBBBAA', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['compute', 'async', 'AAAA1BBBB2', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  // The slow winner finds that it is no longer current, and leaves the name as it is.
  ['guard', 'none', 'ABBBBBAAAA', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['guard', 'async', 'A1BBBBB2AAAA', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  // Here it writes the name first, and then takes it back.
  ['optimistic', 'none', 'ABBBBBAAAA', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['optimistic', 'async', 'A1BBBBB2AAAA', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
  ['indexed', 'none', 'AAAABBBB', 'byId 1=v3 plum/B, byName plum=1'],
  // What comes in last stays, however old it is.
  ['indexed', 'none', 'BBBBAAAA', 'byId 1=v2 pear/A, byName pear=1'],
  ['indexed', 'async', 'BBBBAAAA', 'byId 1=v2 pear/A, byName pear=1'],
  ['racy', 'async', 'BAAAABBB21', 'byId 1=v3 plum/B, byName plum=v3 plum/B'],
]
