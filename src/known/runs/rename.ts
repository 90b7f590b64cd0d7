import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `rename`, worked out by hand. */
export const rename: readonly KnownRun[] = [
  // One after the other, older first: each cleans up the name before its own.
  ['racy', 'none', 'AAAABBBB', 'byId 1=v3@C/B, byName C=v3@C/B'],
  // Newer first: A's merge loses, and still it publishes B and drops C, the name of what byId keeps.
  ['racy', 'none', 'BBBBAAAA', 'byId 1=v3@C/B, byName B=v2@B/A'],
  // Both merge before A publishes: B drops the name B while it is not there yet.
  ['racy', 'none', 'AABBBBAA', 'byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B', 'ORPHAN'],
  // The window: B reads v1@A, A does everything, B replaces v2@B and cleans up after v1@A.
  ['racy', 'none', 'BAAAABBB', 'byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B'],
  ['racy', 'none', 'ABBBBAAA', 'byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B'],
  // A merge that lost replaces nothing, so no listener cleans up after it.
  ['racy', 'async', 'BBBB1AAAA', 'byId 1=v3@C/B, byName B=v2@B/A'],
  ['racy', 'async', 'AAAA1BBBB2', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['racy', 'async', 'ABBBB1AAA', 'byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B'],
  // The window again. The listener is told of v2@B, too, and heals it.
  ['racy', 'async', 'BAAAABBB12', 'byId 1=v3@C/B, byName C=v3@C/B'],
  // The same window closed: the merge that replaces v2@B is the look at it. Nothing fits between.
  ['fixed', 'none', 'AAABBB', 'byId 1=v3@C/B, byName C=v3@C/B'],
  // No interleaving at all: a merge that lost still publishes B and drops C.
  ['fixed', 'none', 'BBBAAA', 'byId 1=v3@C/B, byName B=v2@B/A'],
  ['fixed', 'none', 'ABBBAA', 'byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B'],
  ['fixed', 'none', 'BAAABB', 'byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B'],
  ['fixed', 'async', 'BBB1AAA', 'byId 1=v3@C/B, byName B=v2@B/A'],
  ['fixed', 'async', 'AAA1BBB2', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['fixed', 'async', 'B1AAABB', 'byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B'],
  ['won-only', 'none', 'AAABBB', 'byId 1=v3@C/B, byName C=v3@C/B'],
  // A has won and not yet published when B overtakes it and cleans up.
  ['won-only', 'none', 'ABBBAA', 'byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B'],
  ['won-only', 'async', 'BBB1A', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['won-only', 'async', 'A1BBB2AA', 'byId 1=v3@C/B, byName B=v2@B/A C=v3@C/B'],
  // Under a lock nothing comes between: a writer that lost has nothing to do but to give it back.
  ['id-lock', 'none', 'AAAAABBBBB', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['id-lock', 'none', 'BBBBBAAA', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['id-lock', 'async', 'AAAAA1BBBBB2', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['cache-lock', 'none', 'BBBBBAAA', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['cache-lock', 'async', 'AAAAA1BBBBB2', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['read-write-lock', 'none', 'BBBBBAAA', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['read-write-lock', 'async', 'AAAAA1BBBBB2', 'byId 1=v3@C/B, byName C=v3@C/B'],
  // Enter, P, D, publish; or enter and publish, for one that lost.
  ['compute', 'none', 'AAAABBBB', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['compute', 'none', 'BBBBAA', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['compute', 'async', 'AAAA1BBBB2', 'byId 1=v3@C/B, byName C=v3@C/B'],
  // The slow winner finds that it is no longer current, and leaves the name as it is.
  ['guard', 'none', 'ABBBBBAAAA', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['guard', 'async', 'A1BBBBB2AAAA', 'byId 1=v3@C/B, byName C=v3@C/B'],
  // Here it writes the name first, and then takes it back.
  ['optimistic', 'none', 'ABBBBBAAAA', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['optimistic', 'async', 'A1BBBBB2AAAA', 'byId 1=v3@C/B, byName C=v3@C/B'],
  ['indexed', 'none', 'AAAABBBB', 'byId 1=v3@C/B, byName C=1'],
  // What comes in last stays, however old it is.
  ['indexed', 'none', 'BBBBAAAA', 'byId 1=v2@B/A, byName B=1'],
  ['indexed', 'async', 'BBBBAAAA', 'byId 1=v2@B/A, byName B=1'],
  ['racy', 'async', 'BAAAABBB21', 'byId 1=v3@C/B, byName C=v3@C/B'],
]
