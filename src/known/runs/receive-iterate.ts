import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `receive-iterate`, worked out by hand. */
export const receiveIterate: readonly KnownRun[] = [
  // B fetches for the worker, then for C, of which it has seen e1 when A inserts e2: C’s fetch raises.
  [
    'insert-then-expire',
    'none',
    'AAA C BB BBBBB BBB AA BB C AA 1 BB BBBBBB BB A 2BB AAA BBBBBB A',
    'reported r1=good@2 r2=good@2 r3=good@2',
    '',
    'C',
  ],
]
