import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `receive-split`, worked out by hand. */
export const receiveSplit: readonly KnownRun[] = [
  // A second caller fetches between the insertion and the hand-over: b1 has no deadline yet, and counts as late.
  [
    'insert-then-expire',
    'none',
    'A C BBBBB C AA BB BBBBB AAAA 1 BB BBBBB BB A 2BB AAA BBBBB A',
    'reported r1=garbage@0 timed out r2=garbage@0 timed out r3=good@2',
    'EARLY GARBAGE EARLY GARBAGE',
  ],
  // The same from a copy, which is a step less.
  [
    'copies',
    'none',
    'A C BBBB C AA BB BBBB AAAA 1 BB BBBB BB A 2BB AAA BBBB A',
    'reported r1=garbage@0 timed out r2=garbage@0 timed out r3=good@2',
    'EARLY GARBAGE EARLY GARBAGE',
  ],
]
