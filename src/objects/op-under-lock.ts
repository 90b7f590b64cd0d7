import type { Value } from '../memory/value.ts'
import { Op, type Blocked } from '../steps/program.ts'

interface HeldLock {
  /** The lock's name. */
  readonly name: string
  /** How it is held, if there are several ways: ` to write`. */
  readonly how?: string
  /** Why the lock cannot be taken, or null if it can. */
  readonly blocked: NonNullable<Op['blockedIn']>
}

/**
 * One op under a lock, as a single step: acquire, perform, release. Nobody can tell whether the lock was held
 * in between, only that nobody else held it.
 */
export function opUnderLock<Result extends Value>(
  op: Op<Result>,
  { name, how = '', blocked }: HeldLock,
): Op<Result> {
  const { object, method, use, args, verb, preview } = op
  return new Op({
    object,
    // Not the same op: it waits for more.
    method: `${method} under ${name}`,
    use,
    args,
    verb,
    preview: `${preview} under ${name}`,
    blocked: (heap, actor): Blocked | null => blocked(heap, actor) ?? op.blockedIn(heap, actor),
    apply: (heap, actor) => {
      const effect = op.apply(heap, actor)
      return {
        ...effect,
        accesses: [{ object: name, key: '', mode: 'read' }, ...effect.accesses],
        substeps: [`acquires ${name}${how}`, ...effect.substeps, `releases ${name}`],
      }
    },
  })
}
