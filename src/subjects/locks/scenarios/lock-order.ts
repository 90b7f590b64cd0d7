import { lockOrders } from '../strategies/list.ts'
import { lockFaults, noCircularWait, TwoLocks } from '../model/two-locks.ts'
import { deadlock } from '../../textbook-sources.ts'
import { Memory } from '../../../memory/heap.ts'
import { chosen } from '../../chosen.ts'
import type { Scenario } from '../../scenario.ts'

/** Two locks taken in opposite orders: each thread may come to wait for the other. */
export const lockOrder: Scenario = {
  id: 'lock-order',
  title: 'Lock order: two locks, two orders',
  sentence: 'Both locks are free; A needs left and then right, B needs right and then left.',
  source: deadlock,
  strategies: lockOrders,
  options: [],
  faults: lockFaults,
  build(setting) {
    const strategy = chosen(lockOrders, setting)
    const memory = new Memory()
    const locks = new TwoLocks(memory)
    return {
      memory,
      threads: [
        { name: 'A', title: 'left first', start: () => strategy.takeBoth(locks, 'left') },
        { name: 'B', title: 'right first', start: () => strategy.takeBoth(locks, 'right') },
      ],
      references: [],
      inspect: (heap) => locks.inspect(heap),
      properties: [noCircularWait(locks)],
    }
  },
}
