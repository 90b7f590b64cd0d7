import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `receive-freed`, worked out by hand. */
export const receiveFreed: readonly KnownRun[] = [
  // Task 1 is the producer of b1, task 2 the socket that waits for it, task 3 brings r3. All is in time.
  [
    'upstream',
    'none',
    'AA BBBB AAA BBBB 11 3 BBBB CC 2 AAAA BB A',
    'reported r1=good@2 r2=good@2 r3=good@2, blocks r1=freed r2=freed r3=freed',
    '',
  ],
  // The socket gives up, and b1 fails and is reported. Then the producer writes.
  [
    'upstream',
    'none',
    'AA BBBB AAA BBBB CC 2 BB 3 BB AAAA BB A 11',
    'reported r1=failed@2 r2=failed@2 r3=good@2, blocks r1=overwritten r2=overwritten r3=freed',
    'CORRUPT CORRUPT',
  ],
  // The same, but the producer writes before the report: what has failed is there after all, and no harm is done.
  [
    'upstream',
    'none',
    'AA BBBB AAA BBBB CC 2 BB 11 3 BB AAAA BB A',
    'reported r1=failed@2 r2=failed@2 r3=good@2, blocks r1=freed r2=freed r3=freed',
    '',
  ],
  // Nobody frees what nobody reports.
  [
    'untracked',
    'none',
    'AA BBBB AAA BBBB CC 2 BB 3 BB AAAA BB A 11',
    'reported r1=waiting r2=waiting r3=good@2, blocks r1=filled r2=filled r3=freed',
    'STRANDED STRANDED',
  ],
  // The deadline passes before the second fetch, which times out everything. The answers that come later find
  // their requests gone; the data was there before the answers.
  [
    'first-wins',
    'none',
    'AA BBBB C AAA BBBB 11 3 BBBB C 2 AAAA BB A',
    'reported r1=failed@1 timed out r2=failed@1 timed out r3=failed@1 timed out, blocks r1=overwritten r2=overwritten r3=overwritten',
    'CORRUPT CORRUPT CORRUPT',
  ],
  [
    'owner',
    'none',
    'AA BBBB C AAA BBBB 11 3 BBBB C 2 AAAA BB A',
    'reported r1=garbage@1 timed out r2=garbage@1 timed out r3=garbage@1 timed out, blocks r1=overwritten r2=overwritten r3=overwritten',
    'GARBAGE GARBAGE GARBAGE CORRUPT CORRUPT CORRUPT',
  ],
]
