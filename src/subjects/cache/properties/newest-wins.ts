import type { StateProperty, ThreadProperty } from '../../../system/property.ts'
import { isNewer, type Entity } from '../model/entity.ts'
import type { CacheMaps } from '../model/merge-strategy.ts'
import { upstreamCache } from '../sources.ts'

const statement = {
  id: 'newest-wins',
  rank: 'required',
  title: 'Newest wins',
  sentence:
    'At the end, byId holds the newest version that was inserted for each id, as whichever instance.',
  source: upstreamCache,
} as const

/**
 * For threads whose insertions are known before they run: then memory at the end tells.
 *
 * @param inserted all that a complete run inserts, and what memory starts with.
 */
export function newestWins({ byId }: CacheMaps, inserted: readonly Entity[]): StateProperty {
  return {
    ...statement,
    when: 'end',
    holds: (heap) =>
      inserted.every((each) => {
        const held = byId.peek(heap, each.id)
        return held !== undefined && !isNewer(each, held)
      }),
  }
}

/**
 * For threads that insert what they have loaded, where memory at the end does not tell which versions
 * were ever inserted: byId never goes back from a newer version to an older one. That is the same as
 * long as nothing leaves byId and no two steps back can make up for each other: every thread inserts
 * at most one version, and a run at most two.
 */
export function newestLoadWins({ byId }: CacheMaps): ThreadProperty {
  return {
    ...statement,
    when: 'thread',
    initial: true,
    observe(seen, { op, result, observed }) {
      if (seen === false || op.object !== byId.name) return seen
      // What a step on byId was shown and what it left there are instances, or nothing.
      const after = result as Entity | undefined
      if (op.method === 'enterCompute') return after ?? true
      const entered = op.method === 'publish' && seen !== true ? [seen as Entity] : []
      const before = [...entered, ...(observed as readonly Entity[])]
      const goesOn = !after || before.every((each) => !isNewer(each, after))
      return goesOn && op.method !== 'publish' ? seen : goesOn
    },
    holds: (seen) => seen !== false,
  }
}
