import { arrived, receiveScenario } from './receive-scenario.ts'

/**
 * Race 2: a request is tracked before its deadline is set, and a poll comes in between.
 */
export const receiveExpire = receiveScenario({
  id: 'receive-expire',
  title: 'Receive: the deadline is set after the insertion',
  shows: { strategy: 'insert-then-expire', run: 'AAABBBBBBBAAAA1BBBBBBBBB23BBBBAAAABBBBBA' },
  when: 'a deadline is set after the insertion',
  sentence:
    'The engine has to be found first, and then answers well; the worker polls while it is being found.',
  script: { found: true, answers: { b1: [arrived('r1', 'r2')], b2: [arrived('r3')] } },
  known: false,
  clock: false,
  engine: 'same',
  callers: 'one',
})
