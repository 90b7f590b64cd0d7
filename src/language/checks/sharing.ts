import type { AnyNode, Expression } from 'acorn'
import type { Environment } from '../interpreter/environment.ts'
import type { NotingCompiler } from '../interpreter/compiler.ts'
import { isIdentified } from '../../memory/value.ts'
import type { Scope } from '../interpreter/scope.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import { Callable, SharedHandle } from '../values/own-value.ts'
import { receiversOf } from './receivers.ts'

/** What is stored in shared memory and cannot be, and what is changed and cannot be, as far as it can be seen. */
export function sharingProblems(
  { stored, changed, methodCalls, text }: NotingCompiler,
  environment: Environment,
): readonly Problem[] {
  return [
    ...stored.flatMap(({ node, scope }) => unsharable(node, scope, environment)),
    ...methodCalls.flatMap(({ node, callee, scope }) => {
      const [handle] = receiversOf(callee.object, scope, environment) ?? []
      if (!(handle instanceof SharedHandle) || callee.property.type !== 'Identifier') return []
      const method = handle.kind.methods[callee.property.name]
      return node.arguments.flatMap((each, index) =>
        method && index !== method.functionAt && each.type !== 'SpreadElement'
          ? unsharable(each, scope, environment)
          : [],
      )
    }),
    ...changed.flatMap(({ node, scope }): readonly Problem[] => {
      const name = text.slice(node.object.start, node.object.end)
      const key = node.property.type === 'Identifier' && !node.computed ? node.property.name : null
      const another = key === null ? '[...]' : `{ ...${name}, ${key}: … }`
      if (node.object.type === 'Identifier' && isCell(node.object.name, scope))
        return [
          problem(
            node,
            `${name} is shared, and what is read of it cannot be changed.`,
            key === null
              ? `Store another one: ${name} = …`
              : `Store another one: ${name} = ${another}.`,
          ),
        ]
      const [value] = receiversOf(node.object, scope, environment) ?? []
      if (typeof value !== 'object' || value === null || value instanceof Callable) return []
      if (value instanceof SharedHandle)
        return [
          problem(
            node,
            `${name} is a ${value.kind.name}, and only its methods change it.`,
            `Call one of them: ${Object.keys(value.kind.methods).slice(0, 3).join(', ')} …`,
          ),
        ]
      const what = isIdentified(value) ? 'an instance' : 'a constant'
      return [
        problem(
          node,
          `${name} is ${what}, and cannot be changed.`,
          'Keep what changes in a let at the top, or in a map() or list().',
        ),
      ]
    }),
  ]
}

function isCell(name: string, scope: Scope): boolean {
  return scope.resolve(name)?.binding.kind === 'cell'
}

/** Functions and shared objects in a value that is stored. */
function unsharable(node: Expression, scope: Scope, environment: Environment): readonly Problem[] {
  switch (node.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return [cannotBeStored(node, 'A function')]
    case 'ArrayExpression':
      return node.elements.flatMap((each) =>
        each && each.type !== 'SpreadElement' ? unsharable(each, scope, environment) : [],
      )
    case 'ObjectExpression':
      return node.properties.flatMap((each) =>
        each.type === 'Property' ? unsharable(each.value, scope, environment) : [],
      )
    case 'Identifier':
    case 'MemberExpression': {
      const [value] = receiversOf(node, scope, environment) ?? []
      if (value instanceof Callable) return [cannotBeStored(node, 'A function')]
      return value instanceof SharedHandle ? [cannotBeStored(node, 'A shared object')] : []
    }
    default:
      return []
  }
}

function cannotBeStored(node: AnyNode, what: string): Problem {
  return problem(
    node,
    `${what} cannot be stored in shared memory.`,
    'Store a number, a text, a boolean, null, an array, a record or an instance.',
  )
}

function problem(node: AnyNode, sentence: string, suggestion: string): Problem {
  return { ...spanOf(node), sentence, suggestion }
}
