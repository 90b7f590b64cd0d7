import type { KnownRun } from '../known-run.ts'

// The worker hands b1 over and polls, and then b2; r1 arrives, and that is all of b1. r3 arrives, time passes, and
// the last poll fetches.
const run = 'AA BBBB AAA 1 BBBB BB A 2 BB CC AAA BB A'

/** Complete runs of the scenario `receive-forgotten`, worked out by hand. */
export const receiveForgotten: readonly KnownRun[] = [
  // Nobody asks what has become of r2.
  ['untracked', 'none', run, 'reported r1=good@2 r2=waiting r3=good@2', 'STRANDED'],
  ['upstream', 'none', run, 'reported r1=good@2 r2=waiting r3=good@2', 'STRANDED'],
  // The deadline does.
  ['owner', 'none', run, 'reported r1=good@2 r2=garbage@2 timed out r3=good@2', 'GARBAGE'],
  ['first-wins', 'none', run, 'reported r1=good@2 r2=failed@2 timed out r3=good@2', ''],
]
