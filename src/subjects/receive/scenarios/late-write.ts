import { arrived, receiveScenario } from './receive-scenario.ts'

/**
 * A pull goes on after some of its requests were reported, and what ends it ends them once more.
 */
export const receiveLateWrite = receiveScenario({
  id: 'receive-late-write',
  title: 'Receive: a result for what was reported',
  shows: { strategy: 'upstream', run: 'AABBBBCC11AAA1BBBBBBBB2BBAAAABBA' },
  when: 'a result comes for what was reported',
  sentence:
    'The engine of b1 sends r1 and an error for r2, and falls silent; r3 arrives; the clock runs.',
  script: {
    found: true,
    answers: {
      b1: [{ ok: ['r1'], err: ['r2'], status: 'CONTINUE' }],
      b2: [arrived('r3')],
    },
  },
  known: true,
  clock: true,
  engine: 'other',
})
