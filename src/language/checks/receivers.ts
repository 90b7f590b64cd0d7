import type { CallExpression, Expression, MemberExpression } from 'acorn'
import { undeclared, type Environment } from '../interpreter/environment.ts'
import type { Scope } from '../interpreter/scope.ts'
import { SharedCell } from '../../objects/cell.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'

/**
 * What a method may be called of, as far as that can be told without running threads: a constant at the top, or a
 * part of one. Null where it cannot be told.
 */
export function receiversOf(
  node: Expression | MemberExpression['object'] | CallExpression,
  scope: Scope,
  environment: Environment,
): readonly OwnValue[] | null {
  if (node.type === 'Identifier') {
    const reference = scope.resolve(node.name)
    if (reference?.binding.kind !== 'constant') return null
    const slot = environment.slots[reference.binding.index]
    return slot === undeclared || slot instanceof SharedCell ? null : [slot]
  }
  if (node.type !== 'MemberExpression') return null
  const objects = receiversOf(node.object, scope, environment)
  if (!objects) return null
  const key = staticKey(node)
  return objects.flatMap((object) => partsOf(object, key))
}

/** The key of a member that is always the same; null for one that is worked out. */
function staticKey({ property, computed }: MemberExpression): string | null {
  if (!computed && property.type === 'Identifier') return property.name
  return property.type === 'Literal' ? String(property.value) : null
}

function partsOf(object: OwnValue, key: string | null): readonly OwnValue[] {
  if (object instanceof OwnRecord)
    return key === null ? [...object.fields.values()] : [object.fields.get(key)]
  if (!Array.isArray(object)) return []
  const items = object as readonly OwnValue[]
  return key === null ? items : [items[Number(key)]]
}
