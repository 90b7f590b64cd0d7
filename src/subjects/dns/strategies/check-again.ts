import type { Enactor } from '../model/enactor.ts'

/**
 * A second check, right before the plan is applied. It finds out whoever was slow before it, and not who is slow
 * after it: the window is smaller, and it is the same window. Nobody has proposed it; it is what comes to mind.
 */
export const checkAgain: Enactor = {
  id: 'check-again',
  label: 'Check again',
  sentence: 'Checks at the start, and once more right before it applies.',

  *enact({ active, plans }, plan) {
    const isNewer = yield* active.check(plan)
    if (!isNewer) return
    const isStillNewer = yield* active.check(plan)
    if (!isStillNewer) return
    yield* active.apply(plan)
    for (let older = 1; older < plan.number; older += 1) yield* plans.delete(older)
  },
}
