import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `receive-paths`, worked out by hand. */
export const receivePaths: readonly KnownRun[] = [
  // The worker hands b1 over and polls, and the loop does both; likewise b2. Then r1 and the ERROR of b1 come
  // off the queue, r3 arrives, time passes, and the last poll fetches.
  [
    'untracked',
    'none',
    'AA BBBB AAA 11 BBBB BBBB A 2 BB CC AAA BB A',
    'reported r1=good@2 r2=waiting r3=good@2',
    'STRANDED',
  ],
  // The same, but r1 has arrived before the second poll, which reports it.
  [
    'untracked',
    'none',
    'AA BBBB 1 AAA 1 BBBB BBBB A 2 BB CC AAA BB A',
    'reported r1=good@0 r2=waiting r3=good@2',
    'STRANDED',
  ],
  // The ERROR is left to the deadline; what the deadline ends looks loaded.
  [
    'owner',
    'none',
    'AA BBBB AAA 11 BBBB BBBB A 2 BB CC AAA BB A',
    'reported r1=good@2 r2=garbage@2 timed out r3=good@2',
    'GARBAGE',
  ],
  // r1 is still tracked, so it is timed out as well.
  [
    'owner',
    'none',
    'AA BBBB 1 AAA 1 BBBB BBBB A 2 BB CC AAA BB A',
    'reported r1=good@0, good@2 timed out r2=garbage@2 timed out r3=good@2',
    'TWICE GARBAGE',
  ],
  // r1 fails before anybody has fetched it: once, if not as it should.
  [
    'upstream',
    'none',
    'AA BBBB AAA 11 BBBB BBBB A 2 BB CC AAA BB A',
    'reported r1=failed@2 r2=failed@2 r3=good@2',
    '',
  ],
  // r1 has not failed before, so it fails now.
  [
    'upstream',
    'none',
    'AA BBBB 1 AAA 1 BBBB BBBB A 2 BB CC AAA BB A',
    'reported r1=good@0, failed@2 r2=failed@2 r3=good@2',
    'TWICE',
  ],
  // The ERROR finds r1 gone.
  [
    'first-wins',
    'none',
    'AA BBBB AAA 11 BBBB BBBB A 2 BB CC AAA BB A',
    'reported r1=good@2 r2=failed@2 r3=good@2',
    '',
  ],
  [
    'first-wins',
    'none',
    'AA BBBB 1 AAA 1 BBBB BBBB A 2 BB CC AAA BB A',
    'reported r1=good@0 r2=failed@2 r3=good@2',
    '',
  ],
]
