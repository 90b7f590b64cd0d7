import { arrived, receiveScenario } from './receive-scenario.ts'

/**
 * Race 3: split ownership, the cause of the first two. A copy heals neither the poll that comes between
 * the halves nor anything else that a single owner would.
 */
export const receiveSplit = receiveScenario({
  id: 'receive-split',
  title: 'Receive: one thread inserts, another sets the deadline',
  shows: { strategy: 'insert-then-expire', run: 'ACBBBBBCAABBBBBBBAAAA1BBBBBBBBBA2BBAAABBBBBA' },
  when: 'one thread inserts and another sets the deadline',
  sentence:
    'One engine answers well, and time passes when all has arrived; a second thread polls while the worker hands over.',
  script: { found: true, answers: { b1: [arrived('r1', 'r2')], b2: [arrived('r3')] } },
  known: true,
  clock: false,
  engine: 'same',
  callers: 'two',
})
