import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `receive-expire`, worked out by hand. */
export const receiveExpire: readonly KnownRun[] = [
  // Task 1 asks for the engine. Meanwhile a fetch sees an expiry of 0 and times b1 out, and the next one b2.
  // What arrives then is in no dictionary any more. A fetch is its dequeue and four steps.
  [
    'insert-then-expire',
    'none',
    'AAA BB BBBBB AAAA 1 BB BBBBB BB A 2BB 3BB AAA BBBBB A',
    'reported r1=garbage@0 timed out r2=garbage@0 timed out r3=garbage@0 timed out',
    'EARLY GARBAGE EARLY GARBAGE EARLY GARBAGE',
  ],
  // A copy changes nothing about that. A fetch is its dequeue and three steps.
  [
    'copies',
    'none',
    'AAA BB BBBB AAAA 1 BB BBBB BB A 2BB 3BB AAA BBBB A',
    'reported r1=garbage@0 timed out r2=garbage@0 timed out r3=garbage@0 timed out',
    'EARLY GARBAGE EARLY GARBAGE EARLY GARBAGE',
  ],
  // No deadline until the engine is found.
  [
    'owner',
    'none',
    'AA BB BB AAA 1 BB BB BB A 2BB 3BB AAA BB A',
    'reported r1=good@2 r2=good@2 r3=good@2',
    '',
  ],
]
