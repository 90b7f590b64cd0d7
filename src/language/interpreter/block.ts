import type { Pattern, Statement, VariableDeclaration } from 'acorn'
import { pure, stepping, type Code, type Completion } from './code.ts'
import type { Compiler } from './compile.ts'
import { Environment } from './environment.ts'
import type { Frame } from './thread.ts'
import { keep } from './names.ts'
import { OwnFunction } from './own-function.ts'
import { namesIn } from './patterns.ts'
import { Scope } from './scope.ts'
import { sequence } from './sequence.ts'

/** Statements in a scope of their own. Functions that are declared there are made first. */
export function block(
  body: readonly Statement[],
  outer: Scope,
  compiler: Compiler,
): Code<Completion> {
  const scope = new Scope(outer, outer.owner)
  declareIn(body, scope)
  const makeFunctions = functionsIn(body, scope, compiler)
  const code = sequence(body.map((each) => compiler.statement(each, scope)))
  return inside(scope, code, makeFunctions)
}

/** Makes the functions that are declared among statements, once their environment is there. */
export function functionsIn(
  body: readonly Statement[],
  scope: Scope,
  compiler: Compiler,
): (frame: Frame) => void {
  const functions = body.flatMap((node) => {
    const reference = node.type === 'FunctionDeclaration' && scope.resolve(node.id.name)
    return reference ? [{ reference, info: compiler.function(node, node.id.name, scope) }] : []
  })
  return (frame) => {
    for (const { reference, info } of functions)
      keep(frame, reference, new OwnFunction(info, frame.environment))
  }
}

/** Runs code in an environment of its own. */
function inside(
  scope: Scope,
  code: Code<Completion>,
  begin: (frame: Frame) => void,
): Code<Completion> {
  if (code.isPure)
    return pure((frame) => {
      const outer = frame.environment
      frame.environment = new Environment(scope, outer)
      begin(frame)
      const completion = code.run(frame)
      frame.environment = outer
      return completion
    })
  return stepping(function* (frame) {
    const outer = frame.environment
    frame.environment = new Environment(scope, outer)
    begin(frame)
    const completion = yield* code.run(frame)
    frame.environment = outer
    return completion
  })
}

/** Declares what statements declare, before any of them is compiled. */
export function declareIn(body: readonly Statement[], scope: Scope): void {
  for (const node of body) {
    if (node.type === 'FunctionDeclaration') scope.declare(node.id.name, 'const', node.id)
    if (node.type !== 'VariableDeclaration') continue
    for (const { id } of node.declarations)
      for (const name of namesIn(id)) declare(name, node, scope)
  }
}

function declare(
  name: Pattern & { type: 'Identifier' },
  { kind }: VariableDeclaration,
  scope: Scope,
): void {
  scope.declare(name.name, kind === 'const' ? 'const' : 'let', name)
}

/** Leaves an environment, and ends as a statement did. */
export function leave(frame: Frame, before: Environment, completion: Completion): Completion {
  frame.environment = before
  return completion
}
