import type { Search } from '../search/search.ts'
import type { SerialEndings } from './serial-endings.ts'

/**
 * What can still become of a run: *safe*, nothing that is judged can be broken; *doomed*, every continuation
 * violates; *open*, both are possible. *Unknown* if the search stopped before it could tell.
 */
export type Fate = 'safe' | 'open' | 'doomed' | 'unknown'

/** A bit each for what can follow a state. */
export const PASS = 1
export const VIOLATION = 2
const UNSEEN = 4

/**
 * For each state of each layer, what can follow, as a code for {@link fateOf}. A deadlock is a way to
 * end that breaks no property judged at the end.
 *
 * @param selected a bit for each property that is to count as a violation, in the order of `statementsOf`.
 * @param serial null as long as the search is not complete.
 */
export function reachableEndingBits(
  search: Search,
  selected: number,
  serial: SerialEndings | null,
): readonly Uint8Array[] {
  const { layers } = search
  const found = layers.map(({ count }) => new Uint8Array(count))
  for (let depth = layers.length - 1; depth >= 0; depth--) {
    const { count, edgeStart, edgeTarget } = search.layer(depth)
    const here = found[depth]!
    const next = found[depth + 1]
    for (let state = 0; state < count; state++) {
      const from = edgeStart[state]!
      const to = edgeStart[state + 1]!
      let outlook = 0
      if (from === to) outlook = violates(depth, state) & selected ? VIOLATION : PASS
      else if (!next) outlook = UNSEEN
      else for (let edge = from; edge < to; edge++) outlook |= next[edgeTarget[edge]!]!
      here[state] = outlook
    }
  }
  return found

  function violates(depth: number, state: number): number {
    const final = search.finalState(depth, state)
    return search.endings.judge(final) | (serial?.bitFor(final.heap, final.deadlock) ?? 0)
  }
}

/** The fate that a code stands for. */
export function fateOf(outlook: number): Fate {
  if ((outlook & PASS) !== 0 && (outlook & VIOLATION) !== 0) return 'open'
  if ((outlook & UNSEEN) !== 0 || outlook === 0) return 'unknown'
  return outlook === PASS ? 'safe' : 'doomed'
}
