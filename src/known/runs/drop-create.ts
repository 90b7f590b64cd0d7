import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `drop-create`, worked out by hand. */
export const dropCreate: readonly KnownRun[] = [
  // B: versions, get, both removals, and for its second look one more get.
  ['racy', 'none', 'BBBBBAAA', 'byId 2=v1 apple/A, byName apple=v1 apple/A', ''],
  // The name is id 2's by now, so that B's removal leaves it alone.
  ['fixed', 'none', 'AABBBBB', 'byId 2=v1 apple/A, byName apple=v1 apple/A', ''],
  ['guard', 'async', 'AAAABBBBB1', 'byId 2=v1 apple/A, byName apple=v1 apple/A'],
  // A name is removed whoever bears it.
  ['indexed', 'none', 'AAABBBBBB', 'byId 2=v1 apple/A, byName empty', 'MISSING'],
]
