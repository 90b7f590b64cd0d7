import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `mixed-versions`, worked out by hand. */
export const mixedVersions: readonly KnownRun[] = [
  // The last merge wins, whichever it is.
  ['racy', 'none', 'AAABBB', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  // The first to merge is the last to publish.
  ['racy', 'none', 'AABBBA', 'byId 1=(2,5) apple, byName apple=(3,4) apple'],
  ['racy', 'none', 'ABBBAA', 'byId 1=(3,4) apple, byName apple=(3,4) apple'],
  ['racy', 'none', 'ABBAAB', 'byId 1=(3,4) apple, byName apple=(2,5) apple', 'STALE'],
  ['racy', 'async', 'AAA1BBB2', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  ['racy', 'async', 'AA1BBB2A', 'byId 1=(2,5) apple, byName apple=(3,4) apple'],
  // And then the listener drops the name of what B replaced: nothing leads to (2,5) apple.
  ['racy', 'async', 'AA1BBBA2', 'byId 1=(2,5) apple, byName empty'],
  ['racy', 'async', 'ABBB1AA2', 'byId 1=(3,4) apple, byName apple=(3,4) apple'],
  ['fixed', 'none', 'AABB', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  ['fixed', 'none', 'BBAA', 'byId 1=(3,4) apple, byName apple=(3,4) apple'],
  ['fixed', 'none', 'ABBA', 'byId 1=(2,5) apple, byName apple=(3,4) apple'],
  ['fixed', 'none', 'BAAB', 'byId 1=(3,4) apple, byName apple=(2,5) apple'],
  ['fixed', 'async', 'AA1BB2', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  ['fixed', 'async', 'BB1AA2', 'byId 1=(3,4) apple, byName apple=(3,4) apple'],
  ['fixed', 'async', 'A1BB2A', 'byId 1=(2,5) apple, byName apple=(3,4) apple'],
  ['fixed', 'async', 'A1BBA2', 'byId 1=(2,5) apple, byName empty'],
  ['won-only', 'none', 'AABB', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  ['won-only', 'none', 'BBAA', 'byId 1=(3,4) apple, byName apple=(3,4) apple'],
  // Both have won. That only the winner may act does not say which of two winners.
  ['won-only', 'none', 'ABBA', 'byId 1=(2,5) apple, byName apple=(3,4) apple'],
  ['won-only', 'none', 'BAAB', 'byId 1=(3,4) apple, byName apple=(2,5) apple'],
  ['won-only', 'async', 'AA1BB2', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  ['won-only', 'async', 'BB1AA2', 'byId 1=(3,4) apple, byName apple=(3,4) apple'],
  ['won-only', 'async', 'A1BB2A', 'byId 1=(2,5) apple, byName apple=(3,4) apple'],
  ['won-only', 'async', 'A1BBA2', 'byId 1=(2,5) apple, byName empty'],
  ['id-lock', 'none', 'AAAABBBB', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  ['id-lock', 'async', 'BBBBAAAA12', 'byId 1=(3,4) apple, byName apple=(3,4) apple'],
  ['cache-lock', 'none', 'AAAABBBB', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  ['cache-lock', 'async', 'BBBBAAAA12', 'byId 1=(3,4) apple, byName apple=(3,4) apple'],
  ['compute', 'none', 'AAABBB', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  ['compute', 'async', 'BBBAAA12', 'byId 1=(3,4) apple, byName apple=(3,4) apple'],
  // Both merge, then A finds that it is not current and drops (1,1) apple; B writes its own name.
  ['guard', 'none', 'ABAAAABBBB', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  ['guard', 'async', 'AB12AAAABBBB', 'byId 1=(2,5) apple, byName apple=(2,5) apple'],
  // One after the other: byId goes by the last, and byName keeps what it takes for newer, four times.
  ['optimistic', 'none', 'AAAABBBBBBBBBBBBB', 'byId 1=(2,5) apple, byName apple=(3,4) apple'],
  // And then the listener drops the name of what B replaced.
  ['optimistic', 'async', 'AAAABBBBBBBBBBBBB12', 'byId 1=(2,5) apple, byName empty'],
  ['indexed', 'none', 'AAABBB', 'byId 1=(2,5) apple, byName apple=1'],
  ['indexed', 'none', 'BBBAAA', 'byId 1=(3,4) apple, byName apple=1'],
  ['indexed', 'async', 'AAABBB', 'byId 1=(2,5) apple, byName apple=1'],
]
