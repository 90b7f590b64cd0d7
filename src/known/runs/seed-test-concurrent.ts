import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `seed-test-concurrent`, worked out by hand. */
export const seedTestConcurrent: readonly KnownRun[] = [
  // A is started, looks twice and gets the first answer, for which it has to wait. B looks twice, refreshes,
  // R M P D, both removals, and is done. A goes on: R M P D, both removals. Then the test looks.
  [
    'racy',
    'none',
    'AAAA BBBB BBBB BB B A AAAA AA A CC CCCC',
    'byId 1=v3 plum, byName pear=v2 pear',
    'ORPHAN MISSING',
  ],
  ['fixed', 'none', 'AAAA BBBB BBB BB B A AAA AA A CC CCCC', 'byId 1=v3 plum, byName pear=v2 pear'],
  [
    'fixed',
    'async',
    'AAAA BBBB BBB BB B A AAA AA A CC CCCC 1',
    'byId 1=v3 plum, byName pear=v2 pear',
  ],
  [
    'won-only',
    'none',
    'AAAA BBBB BBB BB B A A AA A CC CCCC',
    'byId 1=v3 plum, byName plum=v3 plum',
    '',
  ],
  // A look by name is two steps, through the id. What comes in last stays: the test fails.
  [
    'indexed',
    'none',
    'AAAAA BBBBB BBBB BB B A AAAA AA A CC CCCCC',
    'byId 1=v2 pear, byName pear=1',
    '',
  ],
]
