import type { AssignmentProperty, MemberExpression, Property } from 'acorn'
import { textOf } from '../library/text-of.ts'
import { combined, pure, type Code } from './code.ts'
import type { Compiler } from './compile.ts'
import type { Scope } from './scope.ts'

/** The key of a field or an item, as it was evaluated. */
export type Key = string | number

/** The key of a part of a record. */
export function keyOf(
  { key, computed }: Property | AssignmentProperty,
  scope: Scope,
  compiler: Compiler,
): Code<Key> {
  return keyCode(key, computed, scope, compiler)
}

/** The key of a member. */
export function memberKeyOf(
  { property, computed }: MemberExpression,
  scope: Scope,
  compiler: Compiler,
): Code<Key> {
  if (property.type === 'PrivateIdentifier') {
    compiler.problem(property, 'A private field is not in the language.', 'Leave the # out.')
    return pure(() => '')
  }
  return keyCode(property, computed, scope, compiler)
}

function keyCode(
  key: Property['key'],
  computed: boolean,
  scope: Scope,
  compiler: Compiler,
): Code<Key> {
  if (!computed && key.type === 'Identifier') return pure(() => key.name)
  if (!computed && key.type === 'Literal') return pure(() => String(key.value))
  return combined([compiler.expression(key, scope)], ([value], { thread }) =>
    typeof value === 'number' ? value : textOf(value, thread),
  )
}
