import { evaluate, pure, stepping, type Code, type Completion } from './code.ts'
import type { Compiler } from './compile.ts'
import { FunctionInfo, type BindParameters, type FunctionNode } from './function-info.ts'
import { assign, namesIn, targetOf } from './patterns.ts'
import { Scope } from './scope.ts'

/** A function as it is written, ready to be called. */
export function functionInfo(
  node: FunctionNode,
  name: string,
  outer: Scope,
  compiler: Compiler,
): FunctionInfo {
  const info = new FunctionInfo(node, name)
  const scope = new Scope(outer, info)
  const itself =
    node.type === 'FunctionExpression' && node.id
      ? scope.declare(node.id.name, 'const', node.id)
      : null
  if (itself) info.itself = { binding: itself, hops: 0 }
  info.scope = scope
  for (const param of node.params)
    for (const each of namesIn(param)) scope.declare(each.name, 'parameter', each)
  info.bindParameters = parameters(node, scope, compiler)
  const { body } = node
  info.body =
    body.type === 'BlockStatement'
      ? compiler.block(body.body, scope)
      : returning(compiler.expression(body, scope))
  return info
}

function parameters({ params }: FunctionNode, scope: Scope, compiler: Compiler): BindParameters {
  const targets = params.map((param) => ({
    isRest: param.type === 'RestElement',
    target: targetOf(param, scope, compiler, true),
  }))
  return function* bind(args, frame) {
    frame.temporaries.push([...args])
    for (const [index, { isRest, target }] of targets.entries())
      yield* assign(target, frame, isRest ? args.slice(index) : args[index])
    frame.temporaries.pop()
  }
}

/** The body of an arrow function that is an expression. */
function returning(value: Code): Code<Completion> {
  if (value.isPure)
    return pure<Completion>((frame) => {
      frame.returned = value.run(frame)
      return 'return'
    })
  return stepping<Completion>(function* (frame) {
    frame.returned = yield* evaluate(value, frame)
    return 'return'
  })
}
