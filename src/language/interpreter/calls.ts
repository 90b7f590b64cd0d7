import type { CallExpression, Expression, MemberExpression } from 'acorn'
import { ProgramError } from '../../memory/program-error.ts'
import { isIdentified, isRecord, labelOf, type Value } from '../../memory/value.ts'
import { deepFreeze } from '../library/freezing.ts'
import { toShared } from '../library/sharing.ts'
import { callMethod, hasMethod } from '../library/methods.ts'
import { textOf } from '../library/text-of.ts'
import { LibraryFunction } from '../library/library-function.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { use } from './access.ts'
import { evaluate, evaluated, pure, stepping, type Code, type Steps } from './code.ts'
import type { Compiler } from './compile.ts'
import { formOf } from './forms.ts'
import type { Frame } from './thread.ts'
import { memberKeyOf } from './keys.ts'
import { namespaceOf, readMember } from './members.ts'
import { MissingLink } from './missing-link.ts'
import { callSteps } from './call-function.ts'
import { OwnFunction } from './own-function.ts'
import { OwnThrow } from './own-throw.ts'
import { spreadItems } from './spreading.ts'
import type { Scope } from './scope.ts'

/** A call of a function, of a method, or of one of the forms that the language has for what is shared. */
export function call(node: CallExpression, scope: Scope, compiler: Compiler): Code {
  const { callee } = node
  if (callee.type === 'Super') return pure(() => undefined)
  const form = formOf(node, scope, compiler)
  if (form) return form
  const args = argumentsOf(node, scope, compiler)
  if (callee.type === 'MemberExpression' && namespaceOf(callee, scope) === null)
    return methodCall(node, callee, args, scope, compiler)
  const called =
    callee.type === 'MemberExpression'
      ? readMember(callee, scope, compiler)
      : compiler.expression(callee, scope)
  if (callee.type === 'Identifier') compiler.call(node, callee, scope)
  return stepping(function* (frame) {
    frame.thread.spend(1)
    const kept: OwnValue[] = []
    frame.temporaries.push(kept)
    const fn = yield* evaluate(called, frame)
    if (node.optional && isMissing(fn)) throw new MissingLink()
    kept.push(fn)
    const values = yield* argumentValues(args, frame)
    frame.temporaries.pop()
    return yield* callValue(fn, values, node, frame, () =>
      compiler.text.slice(callee.start, callee.end),
    )
  })
}

/** The arguments of a call, and which of them are spread. */
interface Arguments {
  readonly codes: readonly Code[]
  readonly isSpread: readonly boolean[]
}

function argumentsOf(node: CallExpression, scope: Scope, compiler: Compiler): Arguments {
  return {
    codes: node.arguments.map((argument) =>
      argument.type === 'SpreadElement'
        ? spreadItems(compiler.expression(argument.argument, scope))
        : compiler.expression(argument, scope),
    ),
    isSpread: node.arguments.map(({ type }) => type === 'SpreadElement'),
  }
}

/** The values of a call's arguments, with those that are spread in their places. */
function* argumentValues({ codes, isSpread }: Arguments, frame: Frame): Steps<readonly OwnValue[]> {
  frame.thread.spend(codes.length)
  const values = yield* evaluated(codes, frame)
  if (!isSpread.includes(true)) return values
  return values.flatMap((value, index): readonly OwnValue[] =>
    isSpread[index] ? (value as readonly OwnValue[]) : [value],
  )
}

function* callValue(
  fn: OwnValue,
  args: readonly OwnValue[],
  node: CallExpression,
  frame: Frame,
  name: () => string,
): Steps<OwnValue> {
  frame.at = node
  if (fn instanceof OwnFunction) return yield* callSteps(fn, args, frame.thread)
  if (fn instanceof LibraryFunction) return fn.run(args, frame.thread)
  throw new ProgramError(
    `calls ${name()}, which is ${fn instanceof Callable ? fn.name : describe(fn)} and no function`,
  )
}

function methodCall(
  node: CallExpression,
  callee: MemberExpression,
  args: Arguments,
  scope: Scope,
  compiler: Compiler,
): Code {
  const object = compiler.expression(callee.object as Expression, scope)
  const key = memberKeyOf(callee, scope, compiler)
  compiler.methodCall(node, callee, scope)
  const sourceOf = () => compiler.text.slice(callee.start, callee.end)
  return stepping(function* (frame) {
    const { thread } = frame
    thread.spend(1)
    const kept: OwnValue[] = []
    frame.temporaries.push(kept)
    const receiver = yield* evaluate(object, frame)
    if (callee.optional && isMissing(receiver)) throw new MissingLink()
    kept.push(receiver)
    const method = textOf(yield* evaluate(key, frame), thread)
    kept.push(method)
    // What has no methods at all is told before its arguments are evaluated, as in JavaScript.
    if (isMissing(receiver)) return callMethod(receiver, method, [], thread)
    const field = fieldIn(receiver, method)
    if (node.optional && isMissing(field) && !hasMethodOf(receiver, method)) throw new MissingLink()
    kept.push(field)
    const values = yield* argumentValues(args, frame)
    frame.temporaries.pop()
    if (receiver instanceof SharedHandle)
      return yield* sharedMethod(receiver, method, values, node, frame)
    if (field !== undefined) return yield* callValue(field, values, node, frame, sourceOf)
    frame.at = node
    return callMethod(receiver, method, values, thread)
  })
}

function isMissing(value: OwnValue): value is null | undefined {
  return value === null || value === undefined
}

/** Whether a value has a method that is no function of its own. */
function hasMethodOf(value: OwnValue, name: string): boolean {
  return value instanceof SharedHandle ? name in value.kind.methods : hasMethod(value, name)
}

/** A function that a record holds under a key; undefined where there is none. */
function fieldIn(value: OwnValue, key: string): OwnValue {
  const isHolder = value instanceof OwnRecord || isRecord(value) || isIdentified(value)
  return isHolder ? value.fields?.get(key) : undefined
}

function* sharedMethod(
  { kind, object }: SharedHandle,
  name: string,
  args: readonly OwnValue[],
  node: CallExpression,
  frame: Frame,
): Steps<OwnValue> {
  if (!object)
    throw new ProgramError(
      `calls ${name} at the top, where nothing takes a step: call it in before(() => { … }), or in a thread`,
    )
  const method = kind.methods[name]
  if (!method) {
    const nearest = nearestName(name, Object.keys(kind.methods))
    throw new ProgramError(
      `calls ${object.name}.${name}, and a ${kind.name} has no ${name}${nearest === null ? '' : `; did you mean ${nearest}?`}`,
    )
  }
  const { min, max } = method.arity
  if (args.length < min || args.length > max)
    throw new ProgramError(
      `calls ${object.name}.${name} with ${args.length} arguments, and it takes ${min === max ? min : `${min} to ${max}`}`,
    )
  const { thread } = frame
  const handed = args.map((arg, index) =>
    index === method.functionAt
      ? callbackOf(arg, `${object.name}.${name}`, frame)
      : toShared(arg, frame.thread),
  )
  const program = method.perform(object, handed)
  const result = yield* use(frame, {
    node,
    name: `${object.name}.${name}`,
    onlyReads: method.onlyReads,
    program,
    holds: args,
  })
  thread.spend(1)
  // What an object puts together from what it holds is frozen like what it holds.
  deepFreeze(result, thread)
  return result
}

/** A function of a program as an object calls it, in the middle of its step. */
function callbackOf(fn: OwnValue, name: string, { thread }: Frame): (...values: Value[]) => Value {
  if (!(fn instanceof Callable))
    throw new ProgramError(`hands ${describe(fn)} to ${name}, which takes a function`)
  return (...values) =>
    thread.within({ kind: 'refused', where: `the function that ${name} is handed` }, () => {
      try {
        return toShared(thread.call(fn, values), thread)
      } catch (error) {
        if (!(error instanceof OwnThrow)) throw error
        throw new ProgramError(
          `threw ${textOf(error.value, thread)} in the function that ${name} is handed`,
        )
      }
    })
}

function describe(value: OwnValue): string {
  if (value instanceof SharedHandle) return value.object?.name ?? `a ${value.kind.name}`
  if (value instanceof OwnRecord) return 'a record'
  return value instanceof Callable ? 'a function' : labelOf(value as Value)
}
