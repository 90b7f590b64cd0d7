import type { Expression, MemberExpression } from 'acorn'
import { ProgramError } from '../../memory/program-error.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { fieldOf, setField } from '../library/fields.ts'
import { namespaces } from '../library/globals.ts'
import { textOf } from '../library/text-of.ts'
import { type OwnValue, SharedHandle } from '../values/own-value.ts'
import { combined, pure, type Code } from './code.ts'
import type { Compiler } from './compile.ts'
import type { Frame } from './thread.ts'
import { memberKeyOf, type Key } from './keys.ts'
import { MissingLink } from './missing-link.ts'
import type { Scope } from './scope.ts'

/** A field of a record or an item of an array, both evaluated. */
export interface Place {
  readonly object: OwnValue
  readonly key: Key
}

/** The value of a member: a field, an item, or a constant such as `Math.PI`. */
export function readMember(node: MemberExpression, scope: Scope, compiler: Compiler): Code {
  const namespace = namespaceOf(node, scope)
  if (namespace !== null) return namespaceMember(node, namespace, compiler)
  const parts = partsOf(node, scope, compiler)
  const [first, second] = parts
  return combined([node.optional ? linked(first) : first, second], ([object, key], { thread }) => {
    if (object instanceof SharedHandle) {
      const { name, kind } = object
      const field = textOf(key, thread)
      throw new ProgramError(
        `reads ${name}.${field}, and ${name} is a ${kind.name}, which has methods alone: write ${name}.${field}(…)`,
      )
    }
    return fieldOf(object, key, thread)
  })
}

/** The namespace that a member is one of, such as `Math`; null if it is no such member. */
export function namespaceOf({ object, computed }: MemberExpression, scope: Scope): string | null {
  if (computed || object.type !== 'Identifier' || scope.resolve(object.name)) return null
  return namespaces.has(object.name) ? object.name : null
}

function namespaceMember(node: MemberExpression, namespace: string, compiler: Compiler): Code {
  const member = node.property.type === 'Identifier' ? node.property.name : ''
  const members = namespaces.get(namespace) ?? new Map<string, OwnValue>()
  const found = members.get(member)
  if (namespace === 'console') compiler.tellAfterwards()
  if (!members.has(member)) {
    const known = [...members.keys()]
    const nearest = nearestName(member, known)
    const some = known.length > 12 ? `${known.slice(-8).join(', ')} and others` : known.join(', ')
    if (namespace === 'Math' && member === 'random')
      compiler.problem(
        node,
        '“Math.random” is not in the language: a schedule does the same every time.',
        'Hand over a number as an argument, or run a thread for each case.',
      )
    else
      compiler.problem(
        node,
        `${namespace} has no “${member}” in the language.`,
        nearest === null ? `It has ${some}.` : `Did you mean ${nearest}?`,
      )
  }
  return pure(() => found)
}

/** Where a member is: its object and its key, both evaluated. */
export function placeOf(node: MemberExpression, scope: Scope, compiler: Compiler): Code<Place> {
  return combined(partsOf(node, scope, compiler), ([object, key]) => ({ object, key: key as Key }))
}

/** Gives a field or an item another value, if it is the thread's own. */
export function setMember({ object, key }: Place, value: OwnValue, { thread }: Frame): void {
  if (object instanceof SharedHandle)
    throw new ProgramError(
      `assigns ${object.name}.${key}, and ${object.name} is a ${object.kind.name}, which is changed by its methods alone`,
    )
  setField(object, key, value, thread)
}

/** What stands before `?.`: where it is nothing, the chain ends before anything behind it is evaluated. */
function linked(object: Code): Code {
  return combined([object], ([value]) => {
    if (value === null || value === undefined) throw new MissingLink()
    return value
  })
}

function partsOf(
  node: MemberExpression,
  scope: Scope,
  compiler: Compiler,
): readonly [object: Code, key: Code<Key>] {
  // Of what has no super, nothing else is an object.
  const object = compiler.expression(node.object as Expression, scope)
  return [object, memberKeyOf(node, scope, compiler)]
}
