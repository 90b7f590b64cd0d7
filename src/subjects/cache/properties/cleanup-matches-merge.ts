import type { LocalStep, ThreadProperty } from '../../../system/property.ts'
import { same, type Value } from '../../../memory/value.ts'
import type { CacheMaps } from '../model/merge-strategy.ts'
import { proposedFix } from '../sources.ts'

/** What a thread has done that its next step may have to be compared with, the name of the state first. */
type Seen =
  /** Nothing that is open, and nothing amiss so far. */
  | readonly ['calm']
  /** Its last step was a look at byId. */
  | readonly ['looked', id: Value, found: Value]
  /** It has merged its own entry, and the clean-up is still to come. */
  | readonly ['merged', met: Value, own: Value]
  /** The same, and its last step was a look at byId, which may be the look before a second merge. */
  | readonly ['looked-again', id: Value, found: Value, met: Value, own: Value]
  /** An entry was consulted that was not the one its merge met. Nothing mends that. */
  | readonly ['broken']

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
      'The instance that a thread consults for its name clean-up is the very instance that its own merge met.',
    source: proposedFix,
    when: 'thread',
    initial: ['calm'] satisfies Seen,
    observe: (seen, step) => after(seen as Seen, step),
    holds: (seen) => (seen as Seen)[0] !== 'broken',
  }

  function after(seen: Seen, step: LocalStep): Seen {
    if (seen[0] === 'broken') return seen
    const { object, method, args } = step.op
    if (object === byId.name && (method === 'merge' || method === 'enterCompute')) {
      // A look is directly before its merge or it is not the look of that merge.
      if (seen[0] === 'looked' || seen[0] === 'looked-again') {
        const [, id, found] = seen
        if (same(id, args[0])) return judged(found, metBy(step))
      }
      return ['merged', metBy(step), args[1]]
    }
    if (object === byId.name && method !== 'getIfPresent') return ['calm']
    const merged = mergedIn(seen)
    if (object === byId.name) {
      const look = [args[0], step.result] as const
      return merged ? ['looked-again', ...look, ...merged] : ['looked', ...look]
    }
    if (!merged) return ['calm']
    const [met, own] = merged
    const isCleanUp =
      object === byName.name && method === 'remove' && args.length === 2 && !same(args[1], own)
    return isCleanUp ? judged(args[1], met) : ['merged', met, own]
  }
}

/** The merge whose clean-up is still to come: the entry that it met, and the thread's own. */
function mergedIn(seen: Seen): readonly [met: Value, own: Value] | null {
  if (seen[0] === 'merged') return [seen[1], seen[2]]
  return seen[0] === 'looked-again' ? [seen[3], seen[4]] : null
}

/** What a merge's callback was shown, or a compute was handed. */
function metBy({ op, result, observed }: LocalStep): Value {
  return op.method === 'merge' ? observed[0] : result
}

function judged(consulted: Value, met: Value): Seen {
  return same(consulted, met) ? ['calm'] : ['broken']
}
