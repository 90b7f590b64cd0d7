import type { Request } from '../../steps/program.ts'
import { isTruthy } from '../library/arguments.ts'
import type { OwnValue } from '../values/own-value.ts'
import type { Frame } from './thread.ts'

/** A run that pauses at each atomic step: it asks for the step, and goes on with its result. */
export type Steps<Result> = Generator<Request, Result, unknown>

/**
 * A part of a program, ready to be run. What can take no step is a plain function, which costs little; what can is
 * a generator function.
 */
export type Code<Result = OwnValue> =
  | { readonly isPure: true; readonly run: (frame: Frame) => Result }
  | { readonly isPure: false; readonly run: (frame: Frame) => Steps<Result> }

/** How a statement ended. What a `return` returns is kept in the frame. */
export type Completion = 'normal' | 'break' | 'continue' | 'return'

export function pure<Result>(run: (frame: Frame) => Result): Code<Result> {
  return { isPure: true, run }
}

export function stepping<Result>(run: (frame: Frame) => Steps<Result>): Code<Result> {
  return { isPure: false, run }
}

/**
 * Evaluates parts one after the other, and makes something of their values. Meanwhile the values are kept in the
 * frame, as they are part of where a thread stands.
 */
export function combined<Result = OwnValue>(
  parts: readonly Code[],
  make: (values: readonly OwnValue[], frame: Frame) => Result,
): Code<Result> {
  // What is only a name or a value costs nothing by itself.
  const cost = 1 + Math.floor(parts.length / 4)
  if (parts.every(({ isPure }) => isPure)) {
    const runs = parts.map(({ run }) => run as (frame: Frame) => OwnValue)
    return pure((frame) => {
      frame.thread.spend(cost)
      return make(
        runs.map((run) => run(frame)),
        frame,
      )
    })
  }
  return stepping(function* (frame) {
    frame.thread.spend(cost)
    const values = yield* evaluated(parts, frame)
    return make(values, frame)
  })
}

/** The values of parts, one after the other. */
export function* evaluated(parts: readonly Code[], frame: Frame): Steps<readonly OwnValue[]> {
  const values: OwnValue[] = []
  frame.temporaries.push(values)
  for (const part of parts) values.push(part.isPure ? part.run(frame) : yield* part.run(frame))
  frame.temporaries.pop()
  return values
}

/** The value of a part, whatever it is. */
export function* evaluate<Result>(code: Code<Result>, frame: Frame): Steps<Result> {
  return code.isPure ? code.run(frame) : yield* code.run(frame)
}

/** One part or another, as a test has it. */
export function choice<Result>(
  test: Code,
  consequent: Code<Result>,
  alternate: Code<Result>,
): Code<Result> {
  if (test.isPure && consequent.isPure && alternate.isPure)
    return pure((frame) => (isTruthy(test.run(frame)) ? consequent : alternate).run(frame))
  return stepping(function* (frame) {
    const isSo = isTruthy(yield* evaluate(test, frame))
    return yield* evaluate(isSo ? consequent : alternate, frame)
  })
}
