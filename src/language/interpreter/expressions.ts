import type {
  ArrayExpression,
  Expression,
  Identifier,
  LogicalExpression,
  ObjectExpression,
  TemplateLiteral,
} from 'acorn'
import { isTruthy } from '../library/arguments.ts'
import { globalValues, namespaces } from '../library/globals.ts'
import { checkItems, checkText, textCost } from '../library/limits.ts'
import { textOf } from '../library/text-of.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { assignment, update } from './assignments.ts'
import { call } from './calls.ts'
import { choice, evaluate, combined, pure, stepping, type Code } from './code.ts'
import type { Compiler } from './compile.ts'
import { nameOfFunction } from './function-names.ts'
import { keyOf } from './keys.ts'
import { readMember } from './members.ts'
import { MissingLink } from './missing-link.ts'
import { readName } from './names.ts'
import { binary, unary } from './operators.ts'
import { unknownName } from './wrong-names.ts'
import { OwnFunction } from './own-function.ts'
import type { Scope } from './scope.ts'
import { spreadFields, spreadItems } from './spreading.ts'
import { formNames } from '../form-names.ts'

/** An expression, ready to be run. */
export function expression(node: Expression, scope: Scope, compiler: Compiler): Code {
  switch (node.type) {
    case 'Literal': {
      const value = node.value as OwnValue
      return pure(() => value)
    }
    case 'Identifier':
      return name(node, scope, compiler)
    case 'TemplateLiteral':
      return template(node, scope, compiler)
    case 'ArrayExpression':
      return array(node, scope, compiler)
    case 'ObjectExpression':
      return record(node, scope, compiler)
    case 'ArrowFunctionExpression':
    case 'FunctionExpression': {
      const info = compiler.function(node, node.id?.name ?? nameOfFunction(node), scope)
      return pure(({ environment }) => new OwnFunction(info, environment))
    }
    case 'UnaryExpression': {
      const { operator, argument } = node
      return combined([compiler.expression(argument, scope)], ([value], { thread }) =>
        unary(operator, value, thread),
      )
    }
    case 'BinaryExpression': {
      const { operator, left, right } = node
      if (left.type === 'PrivateIdentifier') return nothing()
      const operands = [compiler.expression(left, scope), compiler.expression(right, scope)]
      return combined(operands, ([a, b], { thread }) => binary(operator, a, b, thread))
    }
    case 'LogicalExpression':
      return logical(node, scope, compiler)
    case 'ConditionalExpression': {
      const test = compiler.expression(node.test, scope)
      const then = compiler.expression(node.consequent, scope)
      const otherwise = compiler.expression(node.alternate, scope)
      return choice(test, then, otherwise)
    }
    case 'SequenceExpression':
      return combined(
        node.expressions.map((each) => compiler.expression(each, scope)),
        (values) => values.at(-1),
      )
    case 'AssignmentExpression':
      return assignment(node, scope, compiler)
    case 'UpdateExpression':
      return update(node, scope, compiler)
    case 'MemberExpression':
      return readMember(node, scope, compiler)
    case 'CallExpression':
      return call(node, scope, compiler)
    case 'ChainExpression':
      return chain(compiler.expression(node.expression, scope))
    default:
      // Refused before anything is compiled.
      return nothing()
  }
}

function nothing(): Code {
  return pure(() => undefined)
}

function name(node: Identifier, scope: Scope, compiler: Compiler): Code {
  const reference = scope.resolve(node.name)
  if (reference) return readName(node, reference, compiler)
  if (globalValues.has(node.name)) {
    const value = globalValues.get(node.name)
    return pure(() => value)
  }
  if (formNames.has(node.name) || namespaces.has(node.name)) {
    compiler.problem(
      node,
      `“${node.name}” is no value that can be handed on.`,
      namespaces.has(node.name)
        ? `Write one of its members, such as ${node.name}.${[...(namespaces.get(node.name)?.keys() ?? [])][0] ?? ''}.`
        : `Call it: ${node.name}(…), or write () => ${node.name}(…).`,
    )
    return nothing()
  }
  unknownName(node, scope, compiler)
  return nothing()
}

function template(
  { quasis, expressions }: TemplateLiteral,
  scope: Scope,
  compiler: Compiler,
): Code {
  const texts = quasis.map(({ value }) => value.cooked ?? '')
  return combined(
    // Each is made a text before the next one is evaluated.
    expressions.map((each) =>
      combined([compiler.expression(each, scope)], ([value], { thread }) => textOf(value, thread)),
    ),
    (values, { thread }) => {
      const text = texts
        .map((each, index) => each + (index < values.length ? textOf(values[index], thread) : ''))
        .join('')
      checkText(text.length)
      thread.spend(textCost(text.length))
      return text
    },
  )
}

function array({ elements }: ArrayExpression, scope: Scope, compiler: Compiler): Code {
  const parts = elements.map((element) => {
    if (!element) return nothing()
    return element.type === 'SpreadElement'
      ? spreadItems(compiler.expression(element.argument, scope))
      : compiler.expression(element, scope)
  })
  const isSpread = elements.map((element) => element?.type === 'SpreadElement')
  return combined(parts, (values, { thread }) => {
    const items = values.flatMap((value, index): readonly OwnValue[] =>
      isSpread[index] ? (value as readonly OwnValue[]) : [value],
    )
    thread.spend(items.length)
    checkItems(items.length)
    return items
  })
}

function record({ properties }: ObjectExpression, scope: Scope, compiler: Compiler): Code {
  const parts = properties.flatMap((property): readonly Code[] => {
    if (property.type === 'SpreadElement')
      return [spreadFields(compiler.expression(property.argument, scope))]
    const { value } = property
    const key = keyOf(property, scope, compiler)
    if (value.type === 'FunctionExpression' || value.type === 'ArrowFunctionExpression') {
      const called = property.key.type === 'Identifier' ? property.key.name : ''
      const info = compiler.function(value, nameOfFunction(value) || called, scope)
      return [key, pure(({ environment }) => new OwnFunction(info, environment))]
    }
    return [key, compiler.expression(value, scope)]
  })
  const isSpread = properties.map(({ type }) => type === 'SpreadElement')
  return combined(parts, (values, { thread }) => {
    const fields = new Map<string, OwnValue>()
    let next = 0
    for (const spread of isSpread) {
      if (spread)
        for (const [key, value] of values[next++] as readonly (readonly OwnValue[])[])
          fields.set(textOf(key, thread), value)
      else fields.set(textOf(values[next++], thread), values[next++])
    }
    thread.spend(fields.size)
    checkItems(fields.size)
    return new OwnRecord(fields)
  })
}

function logical(
  { operator, left, right }: LogicalExpression,
  scope: Scope,
  compiler: Compiler,
): Code {
  const first = compiler.expression(left, scope)
  const second = compiler.expression(right, scope)
  const isDecided = (value: OwnValue): boolean =>
    operator === '&&'
      ? !isTruthy(value)
      : operator === '||'
        ? isTruthy(value)
        : value !== null && value !== undefined
  if (first.isPure && second.isPure)
    return pure((frame) => {
      frame.thread.spend(1)
      const value = first.run(frame)
      return isDecided(value) ? value : second.run(frame)
    })
  return stepping(function* (frame) {
    frame.thread.spend(1)
    const value = yield* evaluate(first, frame)
    return isDecided(value) ? value : yield* evaluate(second, frame)
  })
}

function chain(code: Code): Code {
  return stepping(function* (frame) {
    const { length } = frame.temporaries
    try {
      return yield* evaluate(code, frame)
    } catch (error) {
      if (!(error instanceof MissingLink)) throw error
      frame.temporaries.length = length
      return undefined
    }
  })
}
