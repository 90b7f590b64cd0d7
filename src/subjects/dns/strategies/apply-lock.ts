import type { Enactor } from '../model/enactor.ts'
import { talk } from '../sources.ts'

/**
 * One enactor applies at a time: there was such a lock, a record of its own in each zone. It guards a write that
 * was one step before; what has been checked outside of it can be stale all the same.
 */
export const applyLock: Enactor = {
  id: 'apply-lock',
  label: 'Lock around the apply',
  sentence: 'As it was, with a lock that is held while a plan is applied, and for nothing else.',
  source: talk,

  *enact({ active, plans, lock }, plan) {
    const isNewer = yield* active.check(plan)
    if (!isNewer) return
    yield* lock.acquire()
    yield* active.apply(plan)
    yield* lock.release()
    for (let older = 1; older < plan.number; older += 1) yield* plans.delete(older)
  },
}
