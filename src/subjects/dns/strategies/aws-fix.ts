import type { Enactor } from '../model/enactor.ts'
import { summary } from '../sources.ts'

/**
 * The fix, as far as it is told: that the race was fixed, and that no incorrect plan is applied any more. How,
 * was not published. This is our reading: the check is made again in the very transaction that applies the
 * plan. What is active then only gets newer, so whatever a clean-up deletes is never active again.
 */
export const awsFix: Enactor = {
  id: 'aws-fix',
  label: 'AWS’s fix, as we read it',
  sentence: 'Checks at the start, and once more in the transaction that applies the plan.',
  source: summary,

  *enact({ active, plans }, plan) {
    const isNewer = yield* active.check(plan)
    if (!isNewer) return
    const isApplied = yield* active.applyIfNewer(plan)
    if (!isApplied) return
    for (let older = 1; older < plan.number; older += 1) yield* plans.delete(older)
  },
}
