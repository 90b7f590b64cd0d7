import type { LocalStep, ThreadProperty } from '../../memory/property.ts'
import { same, type Value } from '../../memory/value.ts'
import type { CacheMaps } from '../merge-strategy.ts'

/** Nothing to compare with yet, or all that was compared was the same. */
const calm = null
/** An entry was consulted that was not the one its merge met. */
const broken = 'broken'
/** The last step was a look at an entry: which id, and what it found. */
const looked = (id: Value, found: Value): Value => ['looked', id, found ?? null]
/** A merge has been made without a look before it: which entry it met. */
const met = (entry: Value): Value => ['met', entry ?? null]

/**
 * The window itself, whatever comes of it. What a thread consults for its clean-up is:
 *
 * - where the step directly before its merge is a look at the same id, what that look found; it is
 *   judged at the merge, even if there is no clean-up in the end;
 * - else the entry that its first conditional removal of a name after the merge is for.
 *
 * A thread that does neither is not judged.
 */
export function cleanupMatchesMerge({ byId, byName }: CacheMaps): ThreadProperty {
  return {
    id: 'cleanup-matches-merge',
    title: 'Clean-up matches merge',
    sentence:
      'The entry that a thread consults for its name clean-up is the entry that its own merge met.',
    when: 'thread',
    initial: calm,
    observe(seen, step) {
      if (seen === broken) return broken
      const { object, method, args } = step.op
      const [state, ...details] = seen === calm ? [] : (seen as readonly Value[])
      if (object === byId && method === 'merge') {
        const [id, found] = details
        if (state === 'looked' && same(id, args[0])) return judged(found, metBy(step))
        return met(metBy(step))
      }
      if (object === byId) return method === 'getIfPresent' ? looked(args[0], step.result) : calm
      if (state === 'met') {
        const isConditional = object === byName && method === 'remove' && args.length === 2
        return isConditional ? judged(args[1], details[0]) : seen
      }
      // A look is directly before its merge or it is not the look of that merge.
      return calm
    },
    holds: (seen) => seen !== broken,
  }
}

function metBy({ observed }: LocalStep): Value {
  return observed[0]
}

function judged(consulted: Value, entry: Value): Value {
  return same(consulted ?? null, entry ?? null) ? calm : broken
}
