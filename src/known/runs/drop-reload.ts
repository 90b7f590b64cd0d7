import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `drop-reload`, worked out by hand. */
export const dropReload: readonly KnownRun[] = [
  // The drop wins and touches no name; the late load loses and publishes the dropped entity's name.
  ['racy', 'none', 'AABBB', 'byId 1=v2 apple dropped/A, byName apple=v1 apple/B'],
  // The name apple is v1 apple's own until the late load takes it: no order of steps ends well.
  ['racy', 'none', 'BAABB', 'byId 1=v2 apple dropped/A, byName apple=v1 apple/B'],
  ['racy', 'async', 'AA1BBB', 'byId 1=v2 apple dropped/A, byName apple=v1 apple/B', 'STALE'],
  ['racy', 'async', 'BAA1BB', 'byId 1=v2 apple dropped/A, byName apple=v1 apple/B'],
  // The merge that lost publishes here as well.
  ['fixed', 'none', 'ABB', 'byId 1=v2 apple dropped/A, byName apple=v1 apple/B'],
  ['fixed', 'async', 'A1BB', 'byId 1=v2 apple dropped/A, byName apple=v1 apple/B'],
  // A winning drop takes the name with it, and a losing load leaves names alone.
  ['won-only', 'none', 'AAB', 'byId 1=v2 apple dropped/A, byName empty'],
  ['won-only', 'async', 'AA1B', 'byId 1=v2 apple dropped/A, byName empty'],
  ['id-lock', 'none', 'AAAABBB', 'byId 1=v2 apple dropped/A, byName empty'],
  ['id-lock', 'async', 'BBBAAAA1', 'byId 1=v2 apple dropped/A, byName empty'],
  ['cache-lock', 'none', 'BBBAAAA', 'byId 1=v2 apple dropped/A, byName empty'],
  ['cache-lock', 'async', 'AAAA1BBB', 'byId 1=v2 apple dropped/A, byName empty'],
  ['compute', 'none', 'AAABB', 'byId 1=v2 apple dropped/A, byName empty'],
  ['compute', 'async', 'BBAAA1', 'byId 1=v2 apple dropped/A, byName empty'],
  ['guard', 'none', 'AAB', 'byId 1=v2 apple dropped/A, byName empty'],
  ['guard', 'async', 'BA1A', 'byId 1=v2 apple dropped/A, byName empty'],
  ['optimistic', 'none', 'AAB', 'byId 1=v2 apple dropped/A, byName empty'],
  ['optimistic', 'async', 'BA1A', 'byId 1=v2 apple dropped/A, byName empty'],
  // Nobody asks which is newer: the late load brings back what was dropped.
  ['indexed', 'none', 'AAABBB', 'byId 1=v1 apple/B, byName apple=1'],
  ['indexed', 'none', 'BBBAAA', 'byId 1=v2 apple dropped/A, byName empty'],
  ['indexed', 'async', 'AAABBB', 'byId 1=v1 apple/B, byName apple=1'],
]
