import type { Node } from 'acorn'
import { undeclared, type Environment } from '../interpreter/environment.ts'
import type { NotingCompiler } from '../interpreter/compiler.ts'
import type { FunctionInfo } from '../interpreter/function-info.ts'
import { OwnFunction } from '../interpreter/own-function.ts'
import type { Scope } from '../interpreter/scope.ts'
import type { Problem } from '../problem.ts'
import { sharedKinds } from '../objects/kinds.ts'
import { spanOf } from '../syntax/span-of.ts'
import { nodesOf, variantNodesOf } from '../top/structure.ts'
import type { Top } from '../top/top.ts'
import { localFunction } from './local-function.ts'
import { isInside } from './regions.ts'

/** Shared objects that are made where threads run: by run, before, variants, tasks and steps, and by what these call. */
export function madeByThreads(
  top: Top,
  compiler: NotingCompiler,
  environment: Environment,
): readonly Problem[] {
  const running = [
    ...nodesOf(top, 'run'),
    ...nodesOf(top, 'before'),
    ...nodesOf(top, 'property'),
    ...variantNodesOf(top),
    ...compiler.namedSteps.flatMap(({ node }) => (node.type === 'CallExpression' ? [node] : [])),
  ]
  const called = calledFrom(running, top, compiler, environment)
  return compiler.makings.flatMap(({ node, name }): readonly Problem[] => {
    const by = called.find((each) => isInside(node, each.node))
    if (!(name in sharedKinds) || !(by || running.some((each) => isInside(node, each)))) return []
    return [
      {
        ...spanOf(node),
        sentence: `A shared object, ${name}, is made where threads run${by?.name ? `, by ${by.name}` : ''}.`,
        suggestion: `Make it at the top: const shared = ${name}(…).`,
      },
    ]
  })
}

/** The functions that parts of a program call by their names, or hand over, and those that these call. */
function calledFrom(
  running: readonly Node[],
  top: Top,
  compiler: NotingCompiler,
  environment: Environment,
): readonly FunctionInfo[] {
  const found = new Set<FunctionInfo>()
  for (const { arguments: args } of nodesOf(top, 'run'))
    for (const arg of args) if (arg.type === 'Identifier') note(arg.name, top.scope)
  noteCalls(running)
  // A set goes on to what is added while it is gone through.
  for (const { node } of found) noteCalls([node])
  return [...found]

  function noteCalls(nodes: readonly Node[]): void {
    for (const { node, callee, scope } of compiler.calls)
      if (nodes.some((each) => isInside(node, each))) note(callee.name, scope)
  }

  function note(name: string, scope: Scope): void {
    const binding = scope.resolve(name)?.binding
    if (!binding) return
    const slot = binding.kind === 'constant' ? environment.slots[binding.index] : undeclared
    const info = slot instanceof OwnFunction ? slot.info : localFunction(binding, compiler)
    if (info) found.add(info)
  }
}
