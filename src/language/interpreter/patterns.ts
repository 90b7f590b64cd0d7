import type { ArrayPattern, ObjectPattern, Pattern } from 'acorn'
import { ProgramError } from '../../memory/program-error.ts'
import { isIdentified, isRecord } from '../../memory/value.ts'
import { fieldOf } from '../library/fields.ts'
import { itemsOf } from '../library/items.ts'
import { toShared } from '../library/sharing.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { use } from './access.ts'
import { evaluate, type Code, type Steps } from './code.ts'
import type { Compiler } from './compile.ts'
import type { Frame } from './thread.ts'
import { cellOf, keep } from './names.ts'
import type { Scope } from './scope.ts'
import { assignedConstant, unknownName } from './wrong-names.ts'
import { keyOf } from './keys.ts'
import { placeOf, setMember, type Place } from './members.ts'

/** What takes a value in: a name, a place in an array or a record, or a pattern of such. */
export type Target =
  | { readonly isPure: true; readonly run: (frame: Frame, value: OwnValue) => void }
  | { readonly isPure: false; readonly run: (frame: Frame, value: OwnValue) => Steps<void> }

/** Gives a target a value. */
export function* assign(target: Target, frame: Frame, value: OwnValue): Steps<void> {
  if (target.isPure) target.run(frame, value)
  else yield* target.run(frame, value)
}

/** All names that a pattern gives a value to. */
export function namesIn(pattern: Pattern): readonly (Pattern & { type: 'Identifier' })[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern]
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []))
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property.argument : property.value),
      )
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    case 'MemberExpression':
      return []
  }
}

/**
 * A pattern as a target.
 *
 * @param declares whether its names are declared by it, rather than assigned.
 */
export function targetOf(
  pattern: Pattern,
  scope: Scope,
  compiler: Compiler,
  declares: boolean,
): Target {
  switch (pattern.type) {
    case 'Identifier':
      return nameTarget(pattern, scope, compiler, declares)
    case 'MemberExpression':
      return memberTarget(placeOf(pattern, scope, compiler))
    case 'AssignmentPattern': {
      const left = targetOf(pattern.left, scope, compiler, declares)
      const otherwise = compiler.expression(pattern.right, scope)
      return {
        isPure: false,
        *run(frame, value) {
          yield* assign(
            left,
            frame,
            value === undefined ? yield* evaluate(otherwise, frame) : value,
          )
        },
      }
    }
    case 'ArrayPattern':
      return arrayTarget(pattern, scope, compiler, declares)
    case 'ObjectPattern':
      return recordTarget(pattern, scope, compiler, declares)
    case 'RestElement':
      return targetOf(pattern.argument, scope, compiler, declares)
  }
}

function nameTarget(
  node: Pattern & { type: 'Identifier' },
  scope: Scope,
  compiler: Compiler,
  declares: boolean,
): Target {
  const reference = scope.resolve(node.name)
  const nothing: Target = { isPure: true, run: () => {} }
  if (!reference) {
    unknownName(node, scope, compiler)
    return nothing
  }
  const { binding } = reference
  if (binding.kind === 'cell' && !declares) {
    compiler.step(node, { name: binding.name, writes: true })
    return {
      isPure: false,
      *run(frame, value) {
        const program = cellOf(frame, reference).set(toShared(value, frame.thread))
        yield* use(frame, {
          node,
          name: `${node.name} = …`,
          onlyReads: false,
          program,
          holds: [value],
        })
      },
    }
  }
  if (!declares) {
    if (binding.kind === 'const' || binding.kind === 'constant') {
      assignedConstant(node, binding, compiler)
      return nothing
    }
    binding.isAssigned = true
  }
  return { isPure: true, run: (frame, value) => keep(frame, reference, value) }
}

function memberTarget(place: Code<Place>): Target {
  if (place.isPure)
    return { isPure: true, run: (frame, value) => setMember(place.run(frame), value, frame) }
  return {
    isPure: false,
    *run(frame, value) {
      setMember(yield* place.run(frame), value, frame)
    },
  }
}

function arrayTarget(
  pattern: ArrayPattern,
  scope: Scope,
  compiler: Compiler,
  declares: boolean,
): Target {
  const targets = pattern.elements.map((element) =>
    element ? { element, target: targetOf(element, scope, compiler, declares) } : null,
  )
  return {
    isPure: false,
    *run(frame, value) {
      // An array itself: what is assigned here may be an item that comes later.
      const items = Array.isArray(value) ? value : itemsOf(value, frame.thread)
      for (const [index, each] of targets.entries())
        if (each) {
          const part = each.element.type === 'RestElement' ? items.slice(index) : items[index]
          yield* assign(each.target, frame, part)
        }
    },
  }
}

function recordTarget(
  pattern: ObjectPattern,
  scope: Scope,
  compiler: Compiler,
  declares: boolean,
): Target {
  const parts = pattern.properties.map((property) =>
    property.type === 'RestElement'
      ? { key: null, target: targetOf(property.argument, scope, compiler, declares) }
      : {
          key: keyOf(property, scope, compiler),
          target: targetOf(property.value, scope, compiler, declares),
        },
  )
  return {
    isPure: false,
    *run(frame, value) {
      if (value === null || value === undefined)
        throw new ProgramError(`takes ${String(value)} apart as a record`)
      const taken: string[] = []
      frame.temporaries.push([value])
      for (const { key, target } of parts) {
        if (!key) {
          yield* assign(target, frame, rest(value, taken))
          continue
        }
        const name = String(yield* evaluate(key, frame))
        taken.push(name)
        yield* assign(target, frame, fieldOf(value, name, frame.thread))
      }
      frame.temporaries.pop()
    },
  }
}

/** A record of what has not been taken. */
function rest(value: OwnValue, taken: readonly string[]): OwnRecord {
  const fields =
    value instanceof OwnRecord || isRecord(value)
      ? value.fields
      : isIdentified(value)
        ? (value.fields ?? [])
        : []
  return new OwnRecord([...fields].filter(([key]) => !taken.includes(key)))
}
