import { arrived, receiveScenario } from './receive-scenario.ts'

/**
 * Race 1: a fetch iterates over what is tracked, and a new engine is inserted. It takes two threads that
 * call, one to insert and one to poll.
 */
export const receiveIterate = receiveScenario({
  id: 'receive-iterate',
  title: 'Receive: iterating while another thread inserts',
  shows: { strategy: 'insert-then-expire', run: 'AAACBBBBBBBBBBAAAA1BBBBBBBBBBBBC2BBAAAABBBBBBA' },
  when: 'one thread iterates while another inserts',
  sentence:
    'Two engines answer well, and time passes when all has arrived; a second thread polls while the worker hands over.',
  script: { found: true, answers: { b1: [arrived('r1', 'r2')], b2: [arrived('r3')] } },
  known: true,
  clock: false,
  engine: 'other',
  callers: 'two',
})
