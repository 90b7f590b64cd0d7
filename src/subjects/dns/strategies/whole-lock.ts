import type { Enactor } from '../model/enactor.ts'

/**
 * The lock is taken before the check, and given back when all is cleaned up: one enactor after the other. It
 * holds whatever the steps are, and a slow enactor holds up everybody, which is why there are several.
 */
export const wholeLock: Enactor = {
  id: 'whole-lock',
  label: 'One lock for all of it',
  sentence: 'Checks, applies and cleans up while it holds a lock.',

  *enact({ active, plans, lock }, plan) {
    yield* lock.acquire()
    const isNewer = yield* active.check(plan)
    if (isNewer) {
      yield* active.apply(plan)
      for (let older = 1; older < plan.number; older += 1) yield* plans.delete(older)
    }
    yield* lock.release()
  },
}
