import type { Enactor } from '../model/enactor.ts'
import { summary } from '../sources.ts'

/**
 * As it was told after the outage of 19 and 20 October 2025: one check, before anything else, that the plan is
 * newer than the one that is active. An enactor that is slow from there on applies its plan over a newer one,
 * and the clean-up of the enactor that brought the newer one deletes it.
 */
export const racy: Enactor = {
  id: 'racy',
  label: 'As it was',
  sentence: 'Checks once, applies, and then deletes every older plan.',
  source: summary,

  *enact({ active, plans }, plan) {
    const isNewer = yield* active.check(plan)
    if (!isNewer) return
    yield* active.apply(plan)
    for (let older = 1; older < plan.number; older += 1) yield* plans.delete(older)
  },
}
