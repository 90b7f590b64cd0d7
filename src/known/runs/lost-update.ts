import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `lost-update`, worked out by hand. */
export const lostUpdate: readonly KnownRun[] = [
  // Two threads of two steps each have 6 interleavings. An update is lost in the 4 in which both read
  // before either writes. A reads 0, writes 1; B reads 1, writes 2:
  ['racy', 'none', 'AABB', 'count 2', ''],
  // Both read 0, both write 1.
  ['racy', 'none', 'ABAB', 'count 1', 'LOST'],
  ['racy', 'none', 'ABBA', 'count 1', 'LOST'],
  ['racy', 'none', 'BAAB', 'count 1', 'LOST'],
  ['racy', 'none', 'BABA', 'count 1', 'LOST'],
  // B reads 0, writes 1; A reads 1, writes 2.
  ['racy', 'none', 'BBAA', 'count 2', ''],
  // Whoever swaps second after a common read misses, and starts over: two of four steps, four of six.
  ['fixed', 'none', 'AABB', 'count 2', ''],
  ['fixed', 'none', 'ABABBB', 'count 2', ''],
  ['fixed', 'none', 'ABBAAA', 'count 2', ''],
  ['fixed', 'none', 'BAABBB', 'count 2', ''],
  ['fixed', 'none', 'BABAAA', 'count 2', ''],
  ['fixed', 'none', 'BBAA', 'count 2', ''],
  // Whoever comes second to the lock waits until the other has given it back.
  ['lock', 'none', 'AAAABBBB', 'count 2, guard free', ''],
]
