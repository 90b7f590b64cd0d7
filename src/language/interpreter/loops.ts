import type { DoWhileStatement, ForOfStatement, ForStatement, WhileStatement } from 'acorn'
import { itemsOf } from '../library/items.ts'
import type { OwnValue } from '../values/own-value.ts'
import { declareIn, leave } from './block.ts'
import { evaluate, pure, stepping, type Code, type Completion } from './code.ts'
import type { Compiler } from './compile.ts'
import { Environment } from './environment.ts'
import { isTruthy } from '../library/arguments.ts'
import { assign, targetOf, type Target } from './patterns.ts'
import { Scope } from './scope.ts'
import { nothing, concluded } from './sequence.ts'

export function whileLoop(
  node: WhileStatement,
  scope: Scope,
  compiler: Compiler,
): Code<Completion> {
  const test = compiler.expression(node.test, scope)
  const body = compiler.statement(node.body, scope)
  return stepping<Completion>(function* (frame) {
    while (isTruthy(yield* evaluate(test, frame))) {
      frame.thread.spend(1)
      const completion = yield* evaluate(body, frame)
      if (completion === 'return') return completion
      if (completion === 'break') break
    }
    return 'normal'
  })
}

export function doWhileLoop(
  node: DoWhileStatement,
  scope: Scope,
  compiler: Compiler,
): Code<Completion> {
  const test = compiler.expression(node.test, scope)
  const body = compiler.statement(node.body, scope)
  return stepping<Completion>(function* (frame) {
    do {
      frame.thread.spend(1)
      const completion = yield* evaluate(body, frame)
      if (completion === 'return') return completion
      if (completion === 'break') break
    } while (isTruthy(yield* evaluate(test, frame)))
    return 'normal'
  })
}

export function forLoop(node: ForStatement, outer: Scope, compiler: Compiler): Code<Completion> {
  const scope = new Scope(outer, outer.owner)
  const { init } = node
  if (init?.type === 'VariableDeclaration') declareIn([init], scope)
  const begin = !init
    ? nothing
    : init.type === 'VariableDeclaration'
      ? compiler.statement(init, scope)
      : concluded(compiler.expression(init, scope), () => 'normal')
  const test = node.test ? compiler.expression(node.test, scope) : pure(() => true)
  const update = node.update ? compiler.expression(node.update, scope) : pure(() => undefined)
  const body = compiler.statement(node.body, scope)
  return stepping(function* (frame) {
    const before = frame.environment
    frame.environment = new Environment(scope, before)
    yield* evaluate(begin, frame)
    frame.environment = frame.environment.copy()
    while (isTruthy(yield* evaluate(test, frame))) {
      frame.thread.spend(1)
      const completion = yield* evaluate(body, frame)
      if (completion === 'return') return leave(frame, before, completion)
      if (completion === 'break') break
      // Each turn has variables of its own, which functions that were made in it keep.
      frame.environment = frame.environment.copy()
      yield* evaluate(update, frame)
    }
    return leave(frame, before, 'normal')
  })
}

export function forOf(node: ForOfStatement, outer: Scope, compiler: Compiler): Code<Completion> {
  const scope = new Scope(outer, outer.owner)
  const { left } = node
  if (left.type === 'VariableDeclaration') declareIn([left], scope)
  const pattern = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : left
  const target: Target = pattern
    ? targetOf(pattern, scope, compiler, left.type === 'VariableDeclaration')
    : { isPure: true, run: () => {} }
  const source = compiler.expression(node.right, outer)
  const body = compiler.statement(node.body, scope)
  return stepping(function* (frame) {
    const value = yield* evaluate(source, frame)
    // Of an array, what is added while the loop goes through it is gone through as well.
    const items = Array.isArray(value) ? value : itemsOf(value, frame.thread)
    const before = frame.environment
    const progress: OwnValue[] = [0, items]
    frame.temporaries.push(progress)
    let completion: Completion = 'normal'
    for (const [index, item] of items.entries()) {
      frame.thread.spend(1)
      progress[0] = index
      frame.environment = new Environment(scope, before)
      yield* assign(target, frame, item)
      completion = yield* evaluate(body, frame)
      if (completion === 'return' || completion === 'break') break
    }
    frame.temporaries.pop()
    return leave(frame, before, completion === 'return' ? completion : 'normal')
  })
}
