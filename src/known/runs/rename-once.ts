import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `rename-once`, worked out by hand. */
export const renameOnce: readonly KnownRun[] = [
  // get, get by name, refresh, R M P D, and both removals.
  ['racy', 'none', 'AAAAAAAAA', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['racy', 'async', 'AAAAAAAAA1', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['fixed', 'none', 'AAAAAAAA', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['fixed', 'async', 'AAAAAAAA1', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['won-only', 'none', 'AAAAAAAA', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
  ['won-only', 'async', 'AAAAAAAA1', 'byId 1=v2 pear/A, byName pear=v2 pear/A'],
]
