import { evaluate, pure, stepping, type Code, type Completion } from './code.ts'
import type { Frame } from './thread.ts'
import type { OwnValue } from '../values/own-value.ts'

/** What does nothing. */
export const nothing = pure<Completion>(() => 'normal')

/** Statements one after the other, up to one that ends them. */
export function sequence(parts: readonly Code<Completion>[]): Code<Completion> {
  const [only] = parts
  if (only && parts.length === 1) return only
  const cost = Math.floor(parts.length / 4)
  if (parts.every(({ isPure }) => isPure))
    return pure((frame) => {
      frame.thread.spend(cost)
      for (const part of parts) {
        const completion = part.run(frame) as Completion
        if (completion !== 'normal') return completion
      }
      return 'normal'
    })
  return stepping(function* (frame) {
    frame.thread.spend(cost)
    for (const part of parts) {
      const completion = yield* evaluate(part, frame)
      if (completion !== 'normal') return completion
    }
    return 'normal'
  })
}

/** What follows from the value of an expression. */
export function concluded(
  value: Code,
  make: (value: OwnValue, frame: Frame) => Completion,
): Code<Completion> {
  if (value.isPure) return pure((frame) => make(value.run(frame), frame))
  return stepping(function* (frame) {
    return make(yield* value.run(frame), frame)
  })
}
