import type { LocalStep, ThreadProperty } from '../../../system/property.ts'
import { same, type Value } from '../../../memory/value.ts'
import type { CacheMaps } from '../model/merge-strategy.ts'

/** Nothing to compare with yet, or all that was compared was the same. */
const calm = null
/** An entry was consulted that was not the one its merge met. */
const broken = 'broken'

/** A look at byId, if it was the thread's last step; and its merge, if its clean-up is still to come. */
type Open = readonly [
  look: readonly [id: Value, found: Value] | null,
  merge: readonly [met: Value, own: Value] | null,
]

/**
 * The window itself, whatever comes of it. What a thread consults for its clean-up is:
 *
 * - where the step directly before its merge is a look at the same id, what that look found; it is
 *   judged at the merge, even if there is no clean-up in the end;
 * - else the entry that its first conditional removal of a name after the merge is for, its own entry
 *   aside: who removes that undoes what it did.
 *
 * A compute of byId is a merge, too. A thread that does neither is not judged.
 */
export function cleanupMatchesMerge({ byId, byName }: CacheMaps): ThreadProperty {
  return {
    id: 'cleanup-matches-merge',
    rank: 'observation',
    title: 'Clean-up matches merge',
    sentence:
      'The entry that a thread consults for its name clean-up is the entry that its own merge met.',
    when: 'thread',
    initial: calm,
    observe(seen, step) {
      if (seen === broken) return broken
      const { object, method, args } = step.op
      const [look, merge] = seen === calm ? [null, null] : (seen as Open)
      if (object === byId.name && (method === 'merge' || method === 'enterCompute'))
        return look && same(look[0], args[0])
          ? judged(look[1], metBy(step))
          : [null, [metBy(step), args[1]]]
      if (object === byId.name)
        return method === 'getIfPresent' ? [[args[0], step.result], merge] : calm
      // A look is directly before its merge or it is not the look of that merge.
      if (!merge) return calm
      const [met, own] = merge
      const isCleanUp =
        object === byName.name && method === 'remove' && args.length === 2 && !same(args[1], own)
      return isCleanUp ? judged(args[1], met) : [null, merge]
    },
    holds: (seen) => seen !== broken,
  }
}

/** What a merge's callback was shown, or a compute was handed. */
function metBy({ op, result, observed }: LocalStep): Value {
  return op.method === 'merge' ? observed[0] : result
}

function judged(consulted: Value, met: Value): Value {
  return same(consulted, met) ? calm : broken
}
