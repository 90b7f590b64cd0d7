import { Op, type Program, type Request } from '../../steps/program.ts'
import { OwnRequest } from './access.ts'
import type { Steps } from './code.ts'
import type { OwnValue } from '../values/own-value.ts'
import { OwnThrow } from './own-throw.ts'
import { callSteps } from './call-function.ts'
import type { OwnFunction } from './own-function.ts'
import { textOf } from '../library/text-of.ts'
import { Thread, type World } from './thread.ts'

/** A function as the program of a thread or a task. */
export function programOf(
  fn: OwnFunction,
  id: string,
  world: World,
  args: readonly OwnValue[] = [],
): Program<unknown> {
  return {
    [Symbol.iterator]() {
      const thread = new Thread(id, { kind: 'steps' }, world)
      const steps = failing(callSteps(fn, args, thread), thread)
      return world.tellsAfterwards ? tellingAfterwards(steps, thread) : steps
    },
  }
}

/** What a program throws, as what ends its thread. */
function* failing(steps: Steps<OwnValue>, thread: Thread): Steps<undefined> {
  try {
    yield* steps
  } catch (error) {
    if (!(error instanceof OwnThrow)) throw error
    throw new Error(`threw ${textOf(error.value, thread)}`, { cause: error })
  }
  return undefined
}

/**
 * Counts what a thread does after a step, until its next one, among what the step did: the tasks that it spawns, and
 * what it prints. So the program goes on as soon as its step is performed.
 */
function* tellingAfterwards(steps: Steps<undefined>, thread: Thread): Steps<undefined> {
  let next = steps.next()
  while (!next.done) {
    const request = next.value as OwnRequest
    let ahead: (() => IteratorResult<Request, undefined>) | null = null
    yield request.withOp(
      performing(request.op, thread, (result) => {
        ahead = attempt(() => steps.next(result))
      }),
    )
    const arrive = ahead as (() => IteratorResult<Request, undefined>) | null
    if (!arrive) throw new RangeError('a program goes on by the step that it asked for')
    next = arrive()
  }
  return undefined
}

/** An op that lets its program go on at once. */
function performing(op: Op, thread: Thread, goOn: (result: unknown) => void): Op {
  const { object, method, use, args, verb, preview } = op
  return new Op({
    object,
    method,
    use,
    args,
    verb,
    preview,
    blocked: (heap, actor) => op.blockedIn(heap, actor),
    apply: (heap, actor) => {
      const said = thread.printed
      thread.spawned = []
      thread.printed = []
      const effect = op.apply(heap, actor)
      if (effect.failure !== undefined) return effect
      goOn(effect.result)
      const printed = [...said, ...thread.printed].map((text) => `prints ${text}`)
      thread.printed = []
      return {
        ...effect,
        spawned: [...effect.spawned, ...thread.spawned],
        substeps: [...effect.substeps, ...printed],
        // It has run code of its program, as a callback does: it can be performed but once.
        observed: ['goes on', ...effect.observed],
      }
    },
  })
}

/** Runs something, and hands out later what came of it, be it an error. */
function attempt<Result>(run: () => Result): () => Result {
  try {
    const result = run()
    return () => result
  } catch (error) {
    return () => {
      throw error
    }
  }
}
