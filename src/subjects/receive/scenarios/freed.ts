import { arrived, receiveScenario } from './receive-scenario.ts'

/**
 * The producer writes into the receiver's memory by itself, and nobody tells it that a request was given up.
 */
export const receiveFreed = receiveScenario({
  id: 'receive-freed',
  title: 'Receive: a write into freed blocks',
  shows: { strategy: 'first-wins', run: 'AABBBBAAACC2BBBBBB113BBAAAABBA' },
  when: 'the producer writes when it gets to it',
  sentence:
    'The engine of b1 writes r1 and r2 into their blocks when it gets to it, and answers; r3 arrives; the clock runs.',
  script: {
    found: true,
    answers: { b1: [arrived('r1', 'r2')], b2: [arrived('r3')] },
    slow: 'b1',
  },
  known: true,
  clock: true,
  engine: 'other',
  producer: 'late',
})
