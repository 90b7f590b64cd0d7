import { ProgramError } from '../memory/program-error.ts'
import type { Op, Program, Request } from './program.ts'

/** How many steps in a row can be left out: a loop of nothing else would never end. */
const mostInARow = 1000

/**
 * A program without some of its steps: they are not taken, their callbacks are not called, and the program is
 * told `undefined` in the place of their results. What it makes of that is its own affair; it may fail.
 *
 * @param isLeftOut is asked of each step in turn, with how often its program has come to that use of an object.
 * @throws ProgramError as its own error, if it would never take a step again.
 */
export function* leavingOut<Result>(
  program: Program<Result>,
  isLeftOut: (op: Op, nth: number) => boolean,
): Generator<Request, Result, unknown> {
  const counts = new Map<string, number>()
  const iterator = program[Symbol.iterator]()
  let next = iterator.next()
  let inARow = 0
  while (!next.done) {
    const { op } = next.value
    const nth = (counts.get(op.use) ?? 0) + 1
    counts.set(op.use, nth)
    if (isLeftOut(op, nth)) {
      inARow += 1
      if (inARow > mostInARow)
        throw new ProgramError(`never ends without ${op.use}: it is asked for again and again`)
      next = iterator.next(undefined)
    } else {
      inARow = 0
      next = iterator.next(yield next.value)
    }
  }
  return next.value
}
