import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `telling-test`, worked out by hand. */
export const tellingTest: readonly KnownRun[] = [
  // Versions, get, batch, R M P; the metastore falls back; versions, get, batch, R M P D; and three looks.
  [
    'racy',
    'none',
    'AAA AAA A AAA AAAA AAA',
    'byId 1=v2 pear/A, byName apple=v1 apple/A',
    'ORPHAN MISSING',
  ],
  [
    'fixed',
    'none',
    'AAA AA A AAA AAA AAA',
    'byId 1=v2 pear/A, byName apple=v1 apple/A',
    'ORPHAN MISSING',
  ],
  ['won-only', 'none', 'AAA AA A AAA A AAA', 'byId 1=v2 pear/A, byName pear=v2 pear/A', ''],
  ['guard', 'async', 'AAA AAAA A AAA A AAA', 'byId 1=v2 pear/A, byName pear=v2 pear/A', ''],
]
