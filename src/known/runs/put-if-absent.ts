import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `put-if-absent`, worked out by hand. */
export const putIfAbsent: readonly KnownRun[] = [
  // B looks after A has put: it finds A's.
  ['racy', 'none', 'AABBA', 'instances link=link/A, given A=link/A B=link/A', ''],
  // Both look first: whoever puts last has the map, and the other what it made.
  ['racy', 'none', 'ABABAB', 'instances link=link/B, given A=link/A B=link/B', 'SPLIT'],
  ['racy', 'none', 'BABABA', 'instances link=link/A, given A=link/A B=link/B', 'SPLIT'],
  ['fixed', 'none', 'ABAB', 'instances link=link/A, given A=link/A B=link/A', ''],
  ['fixed', 'none', 'BBAA', 'instances link=link/B, given A=link/B B=link/B', ''],
]
