import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `mixed-versions`, worked out by hand. */
export const mixedVersions: readonly KnownRun[] = [
  // The last merge wins, whichever it is.
  ['racy', 'none', 'AAABBB', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  // The first to merge is the last to publish.
  ['racy', 'none', 'AABBBA', 'byId 1=(2,5)@A, byName A=(3,4)@A'],
  ['racy', 'none', 'ABBBAA', 'byId 1=(3,4)@A, byName A=(3,4)@A'],
  ['racy', 'none', 'ABBAAB', 'byId 1=(3,4)@A, byName A=(2,5)@A', 'STALE'],
  ['racy', 'async', 'AAA1BBB2', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  ['racy', 'async', 'AA1BBB2A', 'byId 1=(2,5)@A, byName A=(3,4)@A'],
  // And then the listener drops the name of what B replaced: nothing leads to (2,5)@A.
  ['racy', 'async', 'AA1BBBA2', 'byId 1=(2,5)@A, byName empty'],
  ['racy', 'async', 'ABBB1AA2', 'byId 1=(3,4)@A, byName A=(3,4)@A'],
  ['fixed', 'none', 'AABB', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  ['fixed', 'none', 'BBAA', 'byId 1=(3,4)@A, byName A=(3,4)@A'],
  ['fixed', 'none', 'ABBA', 'byId 1=(2,5)@A, byName A=(3,4)@A'],
  ['fixed', 'none', 'BAAB', 'byId 1=(3,4)@A, byName A=(2,5)@A'],
  ['fixed', 'async', 'AA1BB2', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  ['fixed', 'async', 'BB1AA2', 'byId 1=(3,4)@A, byName A=(3,4)@A'],
  ['fixed', 'async', 'A1BB2A', 'byId 1=(2,5)@A, byName A=(3,4)@A'],
  ['fixed', 'async', 'A1BBA2', 'byId 1=(2,5)@A, byName empty'],
  ['won-only', 'none', 'AABB', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  ['won-only', 'none', 'BBAA', 'byId 1=(3,4)@A, byName A=(3,4)@A'],
  // Both have won. That only the winner may act does not say which of two winners.
  ['won-only', 'none', 'ABBA', 'byId 1=(2,5)@A, byName A=(3,4)@A'],
  ['won-only', 'none', 'BAAB', 'byId 1=(3,4)@A, byName A=(2,5)@A'],
  ['won-only', 'async', 'AA1BB2', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  ['won-only', 'async', 'BB1AA2', 'byId 1=(3,4)@A, byName A=(3,4)@A'],
  ['won-only', 'async', 'A1BB2A', 'byId 1=(2,5)@A, byName A=(3,4)@A'],
  ['won-only', 'async', 'A1BBA2', 'byId 1=(2,5)@A, byName empty'],
  ['id-lock', 'none', 'AAAABBBB', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  ['id-lock', 'async', 'BBBBAAAA12', 'byId 1=(3,4)@A, byName A=(3,4)@A'],
  ['cache-lock', 'none', 'AAAABBBB', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  ['cache-lock', 'async', 'BBBBAAAA12', 'byId 1=(3,4)@A, byName A=(3,4)@A'],
  ['compute', 'none', 'AAABBB', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  ['compute', 'async', 'BBBAAA12', 'byId 1=(3,4)@A, byName A=(3,4)@A'],
  // Both merge, then A finds that it is not current and drops (1,1)@A; B writes its own name.
  ['guard', 'none', 'ABAAAABBBB', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  ['guard', 'async', 'AB12AAAABBBB', 'byId 1=(2,5)@A, byName A=(2,5)@A'],
  // One after the other: byId goes by the last, and byName keeps what it takes for newer, four times.
  ['optimistic', 'none', 'AAAABBBBBBBBBBBBB', 'byId 1=(2,5)@A, byName A=(3,4)@A'],
  // And then the listener drops the name of what B replaced.
  ['optimistic', 'async', 'AAAABBBBBBBBBBBBB12', 'byId 1=(2,5)@A, byName empty'],
  ['indexed', 'none', 'AAABBB', 'byId 1=(2,5)@A, byName A=1'],
  ['indexed', 'none', 'BBBAAA', 'byId 1=(3,4)@A, byName A=1'],
  ['indexed', 'async', 'AAABBB', 'byId 1=(2,5)@A, byName A=1'],
]
