import type { Subject } from '../subject.ts'
import { locksPhrases } from './phrases.ts'
import { lockFaults } from './model/two-locks.ts'
import { lockOrders } from './strategies/list.ts'

/** Two locks that two threads need at once. */
export const locks: Subject = {
  id: 'locks',
  title: 'Two locks',
  strategyNoun: 'Lock order',
  strategies: lockOrders,
  judged: ['no-circular-wait'],
  faults: lockFaults,
  phrases: locksPhrases,
}
