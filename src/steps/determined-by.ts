import { fingerprint, type Value } from '../memory/value.ts'
import type { Op, Program } from './program.ts'

/**
 * An op at a point of a thread's own code from which on all that the thread does is determined by memory and some
 * values: whatever has led there makes no difference any more, so search follows it from there but once.
 *
 *     while (left > 0) {
 *       const message = yield* determinedBy([left], mail.dequeue())
 *
 * In what that code calls it says nothing, as the callers' variables matter as well.
 *
 * @param values what the code after it still needs of the variables before it.
 */
export function determinedBy<Result extends Value>(
  values: readonly Value[],
  op: Op<Result>,
): Program<Result> {
  return {
    *[Symbol.iterator]() {
      // The driver answers a request with the result of its op: see Request.
      return (yield { op, stack: [], localState: fingerprint(values) }) as Result
    },
  }
}
