import type { CallExpression, Expression } from 'acorn'
import { ProgramError } from '../../memory/program-error.ts'
import { formNames, topForms } from '../form-names.ts'
import { sharedKinds } from '../objects/kinds.ts'
import { OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { atomically } from './atomically.ts'
import { evaluate, combined, pure, stepping, type Code } from './code.ts'
import type { Compiler } from './compile.ts'
import { makeInstance } from './instances.ts'
import { OwnFunction } from './own-function.ts'
import type { Scope } from './scope.ts'
import { spawn } from './spawning.ts'
import { waitUntil } from './wait-until.ts'

/** How many shared objects a program may make: all of them are drawn. */
const mostObjects = 200

/** A call of what the language has by a name of its own, such as `spawn(…)`; null for any other call. */
export function formOf(node: CallExpression, scope: Scope, compiler: Compiler): Code | null {
  const { callee } = node
  if (callee.type !== 'Identifier' || !formNames.has(callee.name) || scope.resolve(callee.name))
    return null
  const { name } = callee
  const spread = node.arguments.find(({ type }) => type === 'SpreadElement')
  if (spread) {
    compiler.problem(spread, `${name} takes no spread arguments.`, 'Write them one by one.')
    return pure(() => undefined)
  }
  const args = node.arguments as readonly Expression[]
  const kind = sharedKinds[name]
  if (kind || name === 'instance') compiler.making(node, name)
  if (kind) {
    const codes = args.map((each) => compiler.expression(each, scope))
    const { min, max } = kind.arguments
    if (args.length < min || args.length > max)
      compiler.problem(
        node,
        `${name} is made with ${args.length} arguments.`,
        `It takes ${min === max ? min : `${min} to ${max}`}.`,
      )
    return combined(codes, (values, { thread }) => {
      if (!thread.handles)
        throw new ProgramError(
          `makes ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} while threads run: write const shared = ${name}(…) at the top`,
        )
      if (thread.handles.length >= mostObjects)
        throw new ProgramError(`makes more than ${mostObjects} shared objects`)
      const handle = new SharedHandle(kind, values)
      thread.handles.push(handle)
      return handle
    })
  }
  if (topForms.has(name) || name === 'variants') {
    compiler.problem(
      node,
      name === 'variants'
        ? 'variants is used in the middle of the program.'
        : `${name} is called in the middle of the program.`,
      name === 'variants'
        ? 'Write it at the top: const f = variants({ racy() { … }, fixed() { … } }).'
        : `Write it at the top, as a line of its own.`,
    )
    return pure(() => undefined)
  }
  const [arg] = args
  if (!arg || args.length > 1) {
    compiler.problem(
      node,
      `${name} is called with ${args.length} arguments.`,
      `It takes one: ${examples[name]}.`,
    )
    return pure(() => undefined)
  }
  const value = compiler.expression(arg, scope)
  if (name === 'instance')
    return combined([value], ([fields], { thread }) => {
      if (!(fields instanceof OwnRecord))
        throw new ProgramError('makes an instance of what is no record: write instance({ … })')
      return makeInstance(fields, thread)
    })
  if (name === 'spawn') compiler.tellAfterwards()
  compiler.step(node, { name, writes: name !== 'waitUntil', scope })
  return stepping(function* (frame) {
    const fn = expectFunction(yield* evaluate(value, frame), name)
    frame.at = node
    const source = compiler.text.slice(arg.start, arg.end)
    switch (name) {
      case 'atomically':
        return yield* atomically(fn, node, source, frame)
      case 'waitUntil':
        return yield* waitUntil(fn, node, bodyOf(source), frame)
      default:
        return yield* spawn(fn, node, bodyOf(source), frame)
    }
  })
}

const examples: Readonly<Record<string, string>> = {
  instance: 'instance({ kind: "pear" })',
  atomically: 'atomically(() => { … })',
  waitUntil: 'waitUntil(() => count === 2)',
  spawn: 'spawn(() => clean())',
}

function expectFunction(value: OwnValue, name: string): OwnFunction {
  if (value instanceof OwnFunction) return value
  throw new ProgramError(`calls ${name} with what is no function: write ${examples[name]}`)
}

/** What an arrow function does, as it is written: `eat(0)` of `() => eat(0)`. */
function bodyOf(source: string): string {
  return source.replace(/^\(\)\s*=>\s*/, '')
}
