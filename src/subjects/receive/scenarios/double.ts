import { arrived, receiveScenario } from './receive-scenario.ts'

/**
 * Nothing fails here at all: what has arrived is still tracked, and so it is timed out as well.
 */
export const receiveDouble = receiveScenario({
  id: 'receive-double',
  title: 'Receive: reported twice',
  shows: { strategy: 'owner', run: 'AABBBB1AAABBBBBBCC2BBAAAABBA' },
  when: 'everything arrives while the clock runs',
  sentence: 'Everything arrives; the clock runs all the same.',
  script: { found: true, answers: { b1: [arrived('r1', 'r2')], b2: [arrived('r3')] } },
  known: true,
  clock: true,
  engine: 'other',
})
