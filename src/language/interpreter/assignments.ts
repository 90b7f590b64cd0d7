import type {
  AssignmentExpression,
  BinaryOperator,
  MemberExpression,
  UpdateExpression,
} from 'acorn'
import { isTruthy, numberOf } from '../library/arguments.ts'
import { fieldOf } from '../library/fields.ts'
import { toShared } from '../library/sharing.ts'
import type { OwnValue } from '../values/own-value.ts'
import { use } from './access.ts'
import { evaluate, pure, stepping, type Code, type Steps } from './code.ts'
import type { Compiler } from './compile.ts'
import type { Frame } from './thread.ts'
import { placeOf, setMember, type Place } from './members.ts'
import { cellOf, keep, noteTargetOf } from './names.ts'
import { binary } from './operators.ts'
import { assign, targetOf } from './patterns.ts'
import type { Scope } from './scope.ts'
import { assignedConstant } from './wrong-names.ts'

/** Somewhere to read a value from and write one to, evaluated once. */
interface Variable {
  /** What has to be evaluated first, and once: where a member is; null for a name. */
  readonly place: Code<Place | null>
  readonly read: (place: Place | null, frame: Frame) => Steps<OwnValue>
  readonly write: (place: Place | null, value: OwnValue, frame: Frame) => Steps<void>
}

/** `a = b`, `a += b`, `a ||= b` and their like: in JavaScript's order of evaluation. */
export function assignment(node: AssignmentExpression, scope: Scope, compiler: Compiler): Code {
  const { left, right, operator } = node
  noteTargetOf(right, left)
  const value = compiler.expression(right, scope)
  if (left.type === 'MemberExpression') compiler.changing(left, scope)
  if (left.type === 'Identifier' && scope.resolve(left.name)?.binding.kind === 'cell')
    compiler.storing(right, scope)
  if (operator === '=') {
    if (left.type === 'MemberExpression') return memberAssignment(node, value, scope, compiler)
    const target = targetOf(left, scope, compiler, false)
    if (target.isPure && value.isPure)
      return pure((frame) => {
        frame.thread.spend(1)
        const result = value.run(frame)
        target.run(frame, result)
        return result
      })
    return stepping(function* (frame) {
      frame.thread.spend(1)
      const result = yield* evaluate(value, frame)
      frame.temporaries.push([result])
      yield* assign(target, frame, result)
      frame.temporaries.pop()
      return result
    })
  }
  const variable = variableOf(left, scope, compiler)
  if (!variable) return pure(() => undefined)
  const apply = operator.slice(0, -1)
  return stepping(function* (frame) {
    frame.thread.spend(1)
    const place = yield* evaluate(variable.place, frame)
    const kept = held(place)
    frame.temporaries.push(kept)
    const before = yield* variable.read(place, frame)
    kept.push(before)
    const isDone =
      (apply === '||' && isTruthy(before)) ||
      (apply === '&&' && !isTruthy(before)) ||
      (apply === '??' && before !== null && before !== undefined)
    let result = before
    if (!isDone) {
      const operand = yield* evaluate(value, frame)
      result = isLogical(apply)
        ? operand
        : binary(apply as BinaryOperator, before, operand, frame.thread)
      kept.push(result)
      yield* variable.write(place, result, frame)
    }
    frame.temporaries.pop()
    return result
  })
}

function isLogical(operator: string): boolean {
  return operator === '||' || operator === '&&' || operator === '??'
}

/** `a++` and its like: of a shared variable two steps, a read and a write. */
export function update(node: UpdateExpression, scope: Scope, compiler: Compiler): Code {
  const variable = variableOf(node.argument, scope, compiler)
  if (!variable) return pure(() => undefined)
  const change = node.operator === '++' ? 1 : -1
  if (node.argument.type === 'MemberExpression') compiler.changing(node.argument, scope)
  return stepping(function* (frame) {
    frame.thread.spend(1)
    const place = yield* evaluate(variable.place, frame)
    const kept = held(place)
    frame.temporaries.push(kept)
    const before = numberOf(yield* variable.read(place, frame), frame.thread)
    kept.push(before)
    yield* variable.write(place, before + change, frame)
    frame.temporaries.pop()
    return node.prefix ? before + change : before
  })
}

/** What has been evaluated of a place, to be kept while the rest is. */
function held(place: Place | null): OwnValue[] {
  return place ? [place.object, place.key] : []
}

/** A result that takes no steps. */
// oxlint-disable-next-line require-yield
function* immediately<Result>(result: Result): Steps<Result> {
  return result
}

/** `object.key = value`: the object and the key come before the value. */
function memberAssignment(
  { left }: AssignmentExpression,
  value: Code,
  scope: Scope,
  compiler: Compiler,
): Code {
  const place = placeOf(left as MemberExpression, scope, compiler)
  return stepping(function* (frame) {
    frame.thread.spend(1)
    const where = yield* evaluate(place, frame)
    const kept = held(where)
    frame.temporaries.push(kept)
    const result = yield* evaluate(value, frame)
    frame.temporaries.pop()
    setMember(where, result, frame)
    return result
  })
}

function variableOf(
  left: AssignmentExpression['left'] | UpdateExpression['argument'],
  scope: Scope,
  compiler: Compiler,
): Variable | null {
  const nothing = pure(() => null)
  if (left.type === 'MemberExpression') {
    return {
      place: placeOf(left, scope, compiler),
      read: (place, { thread }) =>
        immediately(place ? fieldOf(place.object, place.key, thread) : undefined),
      write: (place, value, frame) =>
        immediately(place ? setMember(place, value, frame) : undefined),
    }
  }
  if (left.type !== 'Identifier') {
    compiler.problem(left, 'A pattern cannot be counted up.', 'Write a name.')
    return null
  }
  const reference = scope.resolve(left.name)
  const read = compiler.expression(left, scope)
  if (!reference) return null
  const { binding } = reference
  if (binding.kind === 'cell') {
    compiler.step(left, { name: binding.name, writes: true })
    return {
      place: nothing,
      read: (_place, frame) => evaluate(read, frame),
      *write(_place, value, frame) {
        const program = cellOf(frame, reference).set(toShared(value, frame.thread))
        yield* use(frame, {
          node: left,
          name: `${left.name} = …`,
          onlyReads: false,
          program,
          holds: [value],
        })
      },
    }
  }
  if (binding.kind === 'const' || binding.kind === 'constant') {
    assignedConstant(left, binding, compiler)
    return null
  }
  binding.isAssigned = true
  return {
    place: nothing,
    read: (_place, frame) => evaluate(read, frame),
    write: (_place, value, frame) => immediately(keep(frame, reference, value)),
  }
}
