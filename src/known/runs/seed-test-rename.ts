import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `seed-test-rename`, worked out by hand. */
export const seedTestRename: readonly KnownRun[] = [
  // Get, load, R M P; commit; get, get by name, refresh, R M P D, both removals; and what is asserted of.
  ['racy', 'none', 'AAAAA A AAA AAAA AA AA', 'byId 1=v2 pear/A, byName pear=v2 pear/A', ''],
  ['fixed', 'async', 'AAAA A AAA AAA AA 1 AA', 'byId 1=v2 pear/A, byName pear=v2 pear/A', ''],
]
