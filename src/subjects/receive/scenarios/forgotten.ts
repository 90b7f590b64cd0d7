import { arrived, receiveScenario } from './receive-scenario.ts'

/**
 * The producer has dropped r2, which it had kept for too long, and ends its answers without a word about it. Its
 * code calls that very unlikely, and does so.
 */
export const receiveForgotten = receiveScenario({
  id: 'receive-forgotten',
  title: 'Receive: a request that the producer forgets',
  shows: { strategy: 'upstream', run: 'AABBBBAAACC1BBBBBB2BBAAAABBA' },
  when: 'the producer forgets a request',
  sentence: 'The engine of b1 sends r1 and finishes without r2; r3 arrives; the clock runs.',
  script: { found: true, answers: { b1: [arrived('r1')], b2: [arrived('r3')] } },
  known: true,
  clock: true,
  engine: 'other',
})
