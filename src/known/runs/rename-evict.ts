import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `rename-evict`, worked out by hand. */
export const renameEvict: readonly KnownRun[] = [
  // byId forgets id 1, and nobody tells byName.
  ['racy', 'none', 'AAAAB', 'byId empty, byName pear=v2 pear', 'DANGLING'],
  ['racy', 'none', 'BAAA', 'byId 1=v2 pear, byName apple=v1 apple pear=v2 pear'],
  // v1 apple is evicted after A's look: the clean-up that the merge would not ask for does good.
  ['racy', 'none', 'ABAAA', 'byId 1=v2 pear, byName pear=v2 pear'],
  ['racy', 'async', 'B1AAA', 'byId 1=v2 pear, byName pear=v2 pear'],
  ['racy', 'async', 'AAAA1B2', 'byId empty, byName empty'],
  ['racy', 'async', 'AB1AAA', 'byId 1=v2 pear, byName pear=v2 pear'],
  // The listener comes before the name that it should drop.
  ['racy', 'async', 'AA1B2AA', 'byId empty, byName pear=v2 pear'],
  ['fixed', 'none', 'AAAB', 'byId empty, byName pear=v2 pear'],
  // The merge meets nothing, so nothing is cleaned up after.
  ['fixed', 'none', 'BAA', 'byId 1=v2 pear, byName apple=v1 apple pear=v2 pear'],
  // With a listener, that name is dropped all the same.
  ['fixed', 'async', 'B1AA', 'byId 1=v2 pear, byName pear=v2 pear'],
  ['fixed', 'async', 'AAA1B2', 'byId empty, byName empty'],
  ['fixed', 'async', 'A1B2AA', 'byId empty, byName pear=v2 pear'],
  ['won-only', 'none', 'AAAB', 'byId empty, byName pear=v2 pear'],
  ['won-only', 'none', 'BAA', 'byId 1=v2 pear, byName apple=v1 apple pear=v2 pear'],
  ['won-only', 'async', 'B1AA', 'byId 1=v2 pear, byName pear=v2 pear'],
  ['won-only', 'async', 'AAA1B2', 'byId empty, byName empty'],
  ['won-only', 'async', 'A1B2AA', 'byId empty, byName pear=v2 pear'],
  ['id-lock', 'none', 'BAAAA', 'byId 1=v2 pear, byName apple=v1 apple pear=v2 pear'],
  ['id-lock', 'async', 'AAB12AAA', 'byId empty, byName pear=v2 pear'],
  // Without a listener a lock is no help: the eviction does not take it, and nobody tells byName.
  ['cache-lock', 'none', 'BAAAA', 'byId 1=v2 pear, byName apple=v1 apple pear=v2 pear'],
  ['cache-lock', 'async', 'AABAAA12', 'byId empty, byName empty'],
  ['compute', 'none', 'BAAA', 'byId 1=v2 pear, byName apple=v1 apple pear=v2 pear'],
  ['compute', 'async', 'AAAAB12', 'byId empty, byName empty'],
  ['guard', 'none', 'BAAAA', 'byId 1=v2 pear, byName apple=v1 apple pear=v2 pear'],
  ['guard', 'async', 'AB12AAAA', 'byId empty, byName empty'],
  ['optimistic', 'none', 'BAAAA', 'byId 1=v2 pear, byName apple=v1 apple pear=v2 pear'],
  ['optimistic', 'async', 'AB12AAAA', 'byId empty, byName empty'],
  ['indexed', 'none', 'BBBAAA', 'byId 1=v2 pear, byName pear=1'],
  ['indexed', 'none', 'AAAABBB', 'byId empty, byName empty'],
  ['indexed', 'async', 'AAAABBB', 'byId empty, byName empty'],
]
