import type { TryStatement } from 'acorn'
import { evaluate, stepping, type Code, type Completion } from './code.ts'
import type { Compiler } from './compile.ts'
import { Environment } from './environment.ts'
import type { Frame } from './thread.ts'
import { OwnThrow } from './own-throw.ts'
import { assign, namesIn, targetOf } from './patterns.ts'
import { Scope } from './scope.ts'

/** `try`: what a program throws, it can catch; a mistake ends its thread. */
export function trying(node: TryStatement, scope: Scope, compiler: Compiler): Code<Completion> {
  const body = compiler.statement(node.block, scope)
  const finalizer = node.finalizer ? compiler.statement(node.finalizer, scope) : null
  const { handler } = node
  const inner = new Scope(scope, scope.owner)
  for (const name of handler?.param ? namesIn(handler.param) : [])
    inner.declare(name.name, 'let', name)
  const param = handler?.param ? targetOf(handler.param, inner, compiler, true) : null
  const caught = handler ? compiler.statement(handler.body, inner) : null
  return stepping(function* (frame) {
    const place = placeOf(frame)
    let completion: Completion = 'normal'
    let thrown: OwnThrow | null = null
    try {
      completion = yield* evaluate(body, frame)
    } catch (error) {
      // A mistake, such as a call of what is no function, ends the thread: nobody catches it.
      if (!(error instanceof OwnThrow)) throw error
      backTo(frame, place)
      thrown = error
    }
    if (thrown && caught) {
      const { value } = thrown
      thrown = null
      try {
        frame.environment = new Environment(inner, place.environment)
        if (param) yield* assign(param, frame, value)
        completion = yield* evaluate(caught, frame)
        frame.environment = place.environment
      } catch (error) {
        if (!(error instanceof OwnThrow)) throw error
        backTo(frame, place)
        thrown = error
      }
    }
    if (finalizer) {
      const { returned } = frame
      frame.temporaries.push([completion, thrown !== null, thrown?.value, returned])
      const last = yield* evaluate(finalizer, frame)
      frame.temporaries.pop()
      if (last !== 'normal') return last
      frame.returned = returned
    }
    if (thrown) throw thrown
    return completion
  })
}

interface PlaceInFrame {
  readonly depth: number
  readonly environment: Environment
  readonly temporaries: number
}

function placeOf({ thread, environment, temporaries }: Frame): PlaceInFrame {
  return { depth: thread.frames.length, environment, temporaries: temporaries.length }
}

/** Leaves whatever was going on when something was thrown. */
function backTo(frame: Frame, { depth, environment, temporaries }: PlaceInFrame): void {
  frame.thread.frames.length = depth
  frame.environment = environment
  frame.temporaries.length = temporaries
}
