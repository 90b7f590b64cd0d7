import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `receive-late-write`, worked out by hand. */
export const receiveLateWrite: readonly KnownRun[] = [
  [
    'untracked',
    'none',
    'AABBBBAAABBBBACCA111BBBB2BBAABBA',
    'reported r1=good@2 r2=waiting r3=good@2',
  ],
  [
    'first-wins',
    'none',
    'AABBBBAAABBBBACCA111BBBB2BBAABBA',
    'reported r1=good@2 r2=failed@2 r3=good@2',
  ],
]
