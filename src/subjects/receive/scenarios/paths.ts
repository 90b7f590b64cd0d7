import { arrived, receiveScenario } from './receive-scenario.ts'

/**
 * Race 4: what ends a request is handled in several places: one that nobody handles, one that two do.
 */
export const receivePaths = receiveScenario({
  id: 'receive-paths',
  title: 'Receive: an end in several places',
  shows: { strategy: 'upstream', run: 'AABBBBCC1AAA1BBBBBBBB2BBAAAABBA' },
  when: 'a request can end in several places',
  sentence: 'The engine of b1 sends r1 and then an ERROR; r3 arrives; the clock runs.',
  script: {
    found: true,
    answers: {
      b1: [
        { ok: ['r1'], err: [], status: 'CONTINUE' },
        { ok: [], err: [], status: 'ERROR' },
      ],
      b2: [arrived('r3')],
    },
  },
  known: true,
  clock: true,
  engine: 'other',
})
