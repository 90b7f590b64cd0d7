import { lockOrders } from '../strategies/list.ts'
import { noCircularWait, TwoLocks } from '../model/two-locks.ts'
import { deadlock } from '../../textbook-sources.ts'
import { Memory } from '../../../memory/heap.ts'
import { nameThreads } from '../../../system/thread-name.ts'
import { chosen } from '../../chosen.ts'
import type { Scenario } from '../../scenario.ts'
import { locks as locksSubject } from '../subject.ts'

/** Two locks taken in opposite orders: each thread may come to wait for the other. */
export const lockOrder: Scenario = {
  id: 'lock-order',
  title: 'Lock order: two locks, two orders',
  shows: { strategy: 'opposite', run: 'AB' },
  when: 'two threads need two locks',
  sentence: 'Both locks are free; A needs left and then right, B needs right and then left.',
  source: deadlock,
  subject: locksSubject,
  options: [],
  build(setting) {
    const strategy = chosen(lockOrders, setting)
    const memory = new Memory()
    const locks = new TwoLocks(memory)
    return {
      memory,
      threads: nameThreads([
        { title: 'left first', start: () => strategy.takeBoth(locks, 'left') },
        { title: 'right first', start: () => strategy.takeBoth(locks, 'right') },
      ]),
      references: [],
      inspect: (heap) => locks.inspect(heap),
      properties: [noCircularWait(locks)],
    }
  },
}
