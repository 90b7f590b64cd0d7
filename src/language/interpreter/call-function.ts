import { ProgramError } from '../../memory/program-error.ts'
import { LibraryFunction } from '../library/library-function.ts'
import type { Callable, OwnValue } from '../values/own-value.ts'
import type { Steps } from './code.ts'
import { Environment } from './environment.ts'
import { keep } from './names.ts'
import { OwnFunction } from './own-function.ts'
import type { Thread } from './thread.ts'

/** Calls a function: its steps are the caller's. */
export function* callSteps(
  fn: OwnFunction,
  args: readonly OwnValue[],
  thread: Thread,
): Steps<OwnValue> {
  const { info, environment } = fn
  thread.spend(1)
  const frame = thread.enter(info, new Environment(info.scope, environment))
  if (info.itself) keep(frame, info.itself, fn)
  yield* info.bindParameters(args, frame)
  const { body } = info
  if (body.isPure) body.run(frame)
  else yield* body.run(frame)
  thread.leave()
  return frame.returned
}

/**
 * Calls a function where it can take no step: in a property, or inside a step of an object. The thread's mode says
 * what becomes of its accesses, and none of them pauses.
 */
export function callDirectly(fn: OwnFunction, args: readonly OwnValue[], thread: Thread): OwnValue {
  const { done, value } = callSteps(fn, args, thread).next()
  if (!done) throw new ProgramError('takes a step where none can be')
  return value
}

/** Calls a function that is handed to a method of an array or a text: where a thread takes steps, it can take none. */
export function callHanded(fn: Callable, args: readonly OwnValue[], thread: Thread): OwnValue {
  if (fn instanceof LibraryFunction) return fn.run(args, thread)
  if (!(fn instanceof OwnFunction)) throw new RangeError(`no way to call ${fn.name}`)
  if (thread.mode.kind !== 'steps') return callDirectly(fn, args, thread)
  const mode = { kind: 'refused', where: 'a function that is handed to a method' } as const
  return thread.within(mode, () => callDirectly(fn, args, thread))
}
