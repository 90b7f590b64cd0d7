import type { SwitchStatement } from 'acorn'
import { equal } from '../library/equality.ts'
import { declareIn, functionsIn, leave } from './block.ts'
import { evaluate, stepping, type Code, type Completion } from './code.ts'
import type { Compiler } from './compile.ts'
import { Environment } from './environment.ts'
import { Scope } from './scope.ts'
import { sequence } from './sequence.ts'

/** `switch`: its cases are compared in their order, each when it is come to. */
export function switching(
  node: SwitchStatement,
  outer: Scope,
  compiler: Compiler,
): Code<Completion> {
  const value = compiler.expression(node.discriminant, outer)
  const scope = new Scope(outer, outer.owner)
  const statements = node.cases.flatMap(({ consequent }) => consequent)
  declareIn(statements, scope)
  const makeFunctions = functionsIn(statements, scope, compiler)
  const cases = node.cases.map(({ test, consequent }) => ({
    test: test ? compiler.expression(test, scope) : null,
    body: sequence(consequent.map((each) => compiler.statement(each, scope))),
  }))
  return stepping(function* (frame) {
    const wanted = yield* evaluate(value, frame)
    const before = frame.environment
    frame.environment = new Environment(scope, before)
    makeFunctions(frame)
    frame.temporaries.push([wanted])
    let found = -1
    for (const [index, { test }] of cases.entries())
      if (found < 0 && test && equal(wanted, yield* evaluate(test, frame), frame.thread))
        found = index
    if (found < 0) found = cases.findIndex(({ test }) => test === null)
    let completion: Completion = 'normal'
    for (const { body } of found < 0 ? [] : cases.slice(found)) {
      completion = yield* evaluate(body, frame)
      if (completion !== 'normal') break
    }
    frame.temporaries.pop()
    return leave(frame, before, completion === 'break' ? 'normal' : completion)
  })
}
