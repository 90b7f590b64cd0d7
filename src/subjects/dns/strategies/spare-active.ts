import type { Enactor } from '../model/enactor.ts'

/**
 * The clean-up never deletes what is active. But it may have deleted a plan before a slow enactor applies it, and
 * the older plan still stays. Nobody has proposed it; it guards the second half of what happened, and not the
 * first.
 */
export const spareActive: Enactor = {
  id: 'spare-active',
  label: 'Spare the active plan',
  sentence: 'As it was, but the clean-up deletes no plan that is active at that moment.',

  *enact({ active, plans }, plan) {
    const isNewer = yield* active.check(plan)
    if (!isNewer) return
    yield* active.apply(plan)
    for (let older = 1; older < plan.number; older += 1)
      yield* plans.deleteUnlessActive(older, active)
  },
}
