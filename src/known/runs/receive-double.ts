import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `receive-double`, worked out by hand. */
export const receiveDouble: readonly KnownRun[] = [
  ['owner', 'none', 'AABBBBAAABBBBACCA1BB2BBAABBA', 'reported r1=good@2 r2=good@2 r3=good@2'],
  ['first-wins', 'none', 'AABBBBAAABBBBACCA1BB2BBAABBA', 'reported r1=good@2 r2=good@2 r3=good@2'],
]
