import { receiveScenario } from './receive-scenario.ts'

/**
 * The report that began it: a request that nobody ever reports holds its blocks for ever.
 */
export const receiveStuck = receiveScenario({
  id: 'receive-stuck',
  title: 'Receive: stuck for ever',
  shows: { strategy: 'untracked', run: 'AABBBBAAACC1BBBBBBAAAABBA' },
  when: 'an engine cannot be found',
  sentence: 'The bootstrap server does not know the engine of b1 and b2; the clock runs.',
  script: { found: false, answers: {} },
  known: false,
  clock: true,
  engine: 'same',
  callers: 'one',
})
