import { same } from '../../../src/index.ts'
import { callThatWentOn, type Stand } from './stands.ts'
import type { ReadValue } from './values-read.ts'

/**
 * The stands at which a value that was read is still in hand, from the first one after its reading: in the
 * variable that it was read into, or in the one of a caller that it was returned to.
 *
 * @param after all stands of the reader after it has read, in order.
 */
export function carriedOn(
  { variable, depth, value }: ReadValue,
  after: readonly Stand[],
): readonly Stand[] {
  const held: Stand[] = []
  let at = { variable, depth }
  for (const [place, stand] of after.entries()) {
    const before = after[place - 1]
    if (before) {
      const call = callThatWentOn(before.stack, stand.stack)
      if (call === null) break
      const target = before.stack[call]?.site.target
      // Its own call has returned: to whom it has returned the value, or it is gone.
      if (call < at.depth) {
        if (target === null || target === undefined) break
        at = { variable: target, depth: call }
      }
    }
    const locals = stand.stack[at.depth]?.locals ?? {}
    if (!(at.variable in locals) || !same(locals[at.variable], value)) break
    held.push(stand)
  }
  return held
}
