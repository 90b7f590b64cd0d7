import type { AnyNode } from 'acorn'
import { nearestName } from '../../text/nearest-name.ts'
import type { Environment } from '../interpreter/environment.ts'
import type { MethodCall, NotingCompiler } from '../interpreter/compiler.ts'
import { changingArrayMethods } from '../library/arrays-in-place.ts'
import type { SharedKind } from '../objects/shared-kind.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import { SharedHandle } from '../values/own-value.ts'
import { receiversOf } from './receivers.ts'

/** Methods of arrays that change them. */
const changing: ReadonlySet<string> = new Set(changingArrayMethods.map(([name]) => name))

/** Methods that an object has not, calls with too few arguments or too many, and methods that change a constant. */
export function methodProblems(
  { methodCalls, text }: NotingCompiler,
  environment: Environment,
): readonly Problem[] {
  return methodCalls.flatMap((each): readonly Problem[] => {
    const { callee, scope } = each
    if (callee.property.type !== 'Identifier' || callee.computed) return []
    const receivers = receiversOf(callee.object, scope, environment) ?? []
    const [first] = receivers
    if (first instanceof SharedHandle && receivers.every((one) => one instanceof SharedHandle))
      return problemsOfCall(each, callee.property.name, first.kind)
    if (!Array.isArray(first) || !changing.has(callee.property.name)) return []
    const name = text.slice(callee.object.start, callee.object.end)
    return [
      problem(
        callee.property,
        `${name} is a constant, and ${callee.property.name} would change it.`,
        `Copy it into a variable of the thread’s own, such as const own = [...${name}], or make it a list(…).`,
      ),
    ]
  })
}

function problemsOfCall(
  { node, callee }: MethodCall,
  name: string,
  kind: SharedKind,
): readonly Problem[] {
  const article = /^[aeiou]/.test(kind.name) ? 'An' : 'A'
  const method = kind.methods[name]
  if (!method) {
    const known = Object.keys(kind.methods)
    const nearest = nearestName(name, known)
    return [
      problem(
        callee.property,
        `${article} ${kind.name} has no method “${name}”.`,
        nearest === null ? `It has ${known.join(', ')}.` : `Did you mean ${nearest}?`,
      ),
    ]
  }
  const { min, max } = method.arity
  const given = node.arguments.length
  if (node.arguments.some(({ type }) => type === 'SpreadElement')) return []
  if (given >= min && given <= max) return []
  const wanted = min === max ? String(min) : `${min} to ${max}`
  return [
    problem(
      node,
      `${name} takes ${wanted} ${wanted === '1' ? 'argument' : 'arguments'}, and ${given} ${given === 1 ? 'is' : 'are'} given.`,
      given < min ? 'Hand over what is missing.' : 'Leave out what is too much.',
    ),
  ]
}

function problem(node: AnyNode, sentence: string, suggestion: string): Problem {
  return { ...spanOf(node), sentence, suggestion }
}
