import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `name-reuse`, worked out by hand. */
export const nameReuse: readonly KnownRun[] = [
  // id 2 takes the name before or after A drops it. The drop is for an instance, and spares the other.
  [
    'racy',
    'none',
    'AAAABBB',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'racy',
    'async',
    'AAAA1BBB',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'fixed',
    'none',
    'AAABB',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'fixed',
    'async',
    'AAA1BB',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'won-only',
    'none',
    'AAABB',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'won-only',
    'async',
    'AAA1BB',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  // Conditional removals spare the newcomer, under whatever lock.
  [
    'id-lock',
    'none',
    'BBBBAAAAA',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  // Two ids, two locks: neither waits for the other.
  [
    'id-lock',
    'async',
    'ABABABBAA1',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'cache-lock',
    'none',
    'BBBBAAAAA',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'cache-lock',
    'async',
    'BBBBAAAAA1',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'compute',
    'none',
    'BBBAAAA',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'compute',
    'async',
    'ABABABA1',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'guard',
    'none',
    'BBBBAAAAA',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'guard',
    'async',
    'BBBBAAAAA1',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'optimistic',
    'none',
    'BBBBAAAAA',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  [
    'optimistic',
    'async',
    'BBBBAAAAA1',
    'byId 1=v2 pear/A 2=v1 apple/B, byName apple=v1 apple/B pear=v2 pear/A',
  ],
  ['indexed', 'none', 'AAAABBB', 'byId 1=v2 pear/A 2=v1 apple/B, byName apple=2 pear=1'],
  // A's removal of the name apple is for whoever bears it, and that is id 2 by now.
  ['indexed', 'none', 'BBBAAAA', 'byId 1=v2 pear/A 2=v1 apple/B, byName pear=1'],
  ['indexed', 'async', 'BBBAAAA', 'byId 1=v2 pear/A 2=v1 apple/B, byName pear=1'],
]
