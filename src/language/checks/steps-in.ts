import type { AnyNode } from 'acorn'
import type { Environment } from '../interpreter/environment.ts'
import type { MethodCall, NotingCompiler } from '../interpreter/compiler.ts'
import { methodNames } from '../library/methods.ts'
import { sharedKinds } from '../objects/kinds.ts'
import { SharedHandle } from '../values/own-value.ts'
import type { Top } from '../top/top.ts'
import { receiversOf } from './receivers.ts'
import { isInside, regionsOf } from './regions.ts'

/** Methods that only shared objects have: a call of one is a step, whatever it is called of. */
const sharedMethodNames: ReadonlySet<string> = new Set(
  Object.values(sharedKinds)
    .flatMap(({ methods }) => Object.keys(methods))
    .filter((name) => !methodNames.includes(name)),
)

/** Methods whose second half is a step of its own. */
const twoSteps: ReadonlySet<string> = new Set(['wait', 'await'])

/** Every node at which a thread takes a step, in the order of the text, as often as it takes one there. */
export function stepsIn(
  top: Top,
  compiler: NotingCompiler,
  environment: Environment,
): readonly AnyNode[] {
  const regions = regionsOf(top, compiler)
  const named = compiler.namedSteps.map(({ node }) => node)
  const called = compiler.methodCalls.flatMap((each) =>
    isShared(each, environment) ? nodesOf(each) : [],
  )
  return [...named, ...called]
    .filter((node) => regions.every((region) => !isInside(node, region.node)))
    .toSorted((a, b) => a.start - b.start)
}

/** Whether a method is one of a shared object, by what it is called of or, where that cannot be told, by its name. */
function isShared({ callee, scope }: MethodCall, environment: Environment): boolean {
  const { property, computed } = callee
  if (computed || property.type !== 'Identifier') return false
  const receivers = receiversOf(callee.object, scope, environment) ?? []
  return receivers.length > 0
    ? receivers.some((each) => each instanceof SharedHandle)
    : sharedMethodNames.has(property.name)
}

function nodesOf({ node, callee }: MethodCall): readonly AnyNode[] {
  const name = callee.property.type === 'Identifier' ? callee.property.name : ''
  return twoSteps.has(name) ? [node, node] : [node]
}
