import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `receive-stuck`, worked out by hand. */
export const receiveStuck: readonly KnownRun[] = [
  // The engine is not found.
  [
    'untracked',
    'none',
    'AA BBBB AAA 1 BB BB BB A CC AAA BB A',
    'reported r1=waiting r2=waiting r3=waiting',
    'STRANDED STRANDED STRANDED',
  ],
  // It never got a deadline.
  [
    'owner',
    'none',
    'AA BBBB AAA 1 BB BB BB A CC AAA BB A',
    'reported r1=waiting r2=waiting r3=waiting',
    'STRANDED STRANDED STRANDED',
  ],
  [
    'upstream',
    'none',
    'AA BBBB AAA 1 BB BB BB A CC AAA BB A',
    'reported r1=failed@2 r2=failed@2 r3=failed@2',
    '',
  ],
  [
    'first-wins',
    'none',
    'AA BBBB AAA 1 BB BB BB A CC AAA BB A',
    'reported r1=failed@2 r2=failed@2 r3=failed@2',
    '',
  ],
  // The second fetch comes after the clock, and before the word that the engine is not found: the deadline
  // wins, and only it.
  [
    'first-wins',
    'none',
    'AA BBBB CC AAA 1 BB BB BB A AAA BB A',
    'reported r1=failed@2 timed out r2=failed@2 timed out r3=failed@2 timed out',
    '',
  ],
]
