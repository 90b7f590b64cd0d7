import type { AnyNode, CallExpression, Node } from 'acorn'
import type { NotingCompiler } from '../interpreter/compiler.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import { methodNames } from '../library/methods.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { sharedKinds } from '../objects/kinds.ts'
import { SharedHandle } from '../values/own-value.ts'
import type { Built } from '../top/build-world.ts'
import { nodesOf } from '../top/structure.ts'
import type { Top } from '../top/top.ts'
import { receiversOf } from './receivers.ts'

/** A part of a program in which accesses are no steps of a thread. */
interface Region {
  readonly node: Node
  /** `looks`: memory is looked at; `one step`: all of it is one; `none`: it takes none. */
  readonly kind: 'looks' | 'one step' | 'before' | 'none'
  /** As a message names it: `a property`. */
  readonly name: string
}

/** Methods that only shared objects have: a call of one is a step, whatever it is called of. */
const sharedMethodNames: ReadonlySet<string> = new Set(
  Object.values(sharedKinds)
    .flatMap(({ methods }) => Object.keys(methods))
    .filter((name) => !methodNames.includes(name)),
)

/** Every node at which a thread takes a step, in the order of the text. */
export function stepsIn(top: Top, compiler: NotingCompiler): readonly AnyNode[] {
  const regions = regionsOf(top, compiler)
  const named = compiler.namedSteps.map(({ node }) => node)
  const called = compiler.methodCalls.flatMap(({ node, callee }) =>
    callee.property.type === 'Identifier' && sharedMethodNames.has(callee.property.name)
      ? [node]
      : [],
  )
  return [...named, ...called]
    .filter((node) => regions.every((region) => !isInside(node, region.node)))
    .toSorted((a, b) => a.start - b.start)
}

/** Steps where there can be none, and methods that an object has not. */
export function placeProblems(
  top: Top,
  compiler: NotingCompiler,
  { environment }: Built,
): readonly Problem[] {
  const regions = regionsOf(top, compiler)
  const inRegion = (node: Node): Region | undefined =>
    regions.findLast((region) => isInside(node, region.node))
  const problems: Problem[] = []
  const refuse = (node: AnyNode, sentence: string, suggestion: string): void => {
    problems.push({ ...spanOf(node), sentence, suggestion })
  }
  for (const { node, name, writes } of compiler.namedSteps) {
    const region = inRegion(node)
    if (region?.kind === 'none')
      refuse(
        node,
        `A step, ${name}, stands in ${region.name}, which takes none.`,
        'Take the step before, keep what it gives in a constant, and use that.',
      )
    else if (region?.kind === 'looks' && writes)
      refuse(
        node,
        `${name} is changed in ${region.name}, which only reads.`,
        'Compare with === there, and change it in a thread.',
      )
  }
  for (const { node, callee, scope } of compiler.methodCalls) {
    if (callee.property.type !== 'Identifier' || callee.computed) continue
    const { name } = callee.property
    const receivers = receiversOf(callee.object, scope, environment)
    if (!receivers || receivers.length === 0) continue
    const handles = receivers.filter((each) => each instanceof SharedHandle)
    const [handle] = handles
    if (!handle || handles.length < receivers.length) continue
    const method = handle.kind.methods[name]
    if (!method) {
      const nearest = nearestName(name, Object.keys(handle.kind.methods))
      refuse(
        node,
        `A ${handle.kind.name} has no method “${name}”.`,
        nearest === null
          ? `It has ${Object.keys(handle.kind.methods).join(', ')}.`
          : `Did you mean ${nearest}?`,
      )
      continue
    }
    const region = inRegion(node)
    if (region?.kind === 'none')
      refuse(
        node,
        `A step, ${name}, stands in ${region.name}, which takes none.`,
        'Take the step before, keep what it gives in a constant, and use that.',
      )
    else if (region?.kind === 'looks' && !method.onlyReads)
      refuse(
        node,
        `${name} changes memory in ${region.name}, which only reads.`,
        'Only look at memory there, such as by get, size or containsKey.',
      )
  }
  return problems
}

function regionsOf(top: Top, { methodCalls, namedSteps }: NotingCompiler): readonly Region[] {
  const properties = nodesOf(top, 'property').flatMap(({ arguments: [, fn] }) =>
    fn ? [{ node: fn, kind: 'looks', name: 'a property' } as const] : [],
  )
  const befores = nodesOf(top, 'before').map(
    (node) => ({ node, kind: 'before', name: 'before' }) as const,
  )
  const forms = namedSteps.flatMap(({ node, name }): readonly Region[] => {
    const fn = node.type === 'CallExpression' ? node.arguments[0] : undefined
    if (!fn) return []
    if (name === 'waitUntil') return [{ node: fn, kind: 'looks', name: 'a condition' }]
    return name === 'atomically' ? [{ node: fn, kind: 'one step', name: 'one step' }] : []
  })
  const looking = [...properties, ...forms].filter(({ kind }) => kind === 'looks')
  const callbacks = methodCalls
    .flatMap(({ node, callee }) => callbacksOf(node, callee))
    // Where memory is only looked at, a function that goes through an array may look as well.
    .filter(({ node }) => !looking.some((each) => isInside(node, each.node)))
  return [...properties, ...befores, ...forms, ...callbacks]
}

/** Functions that are handed to a method: they run inside its step. */
function callbacksOf(
  { arguments: args }: CallExpression,
  { property }: CallExpression['callee'] & { readonly type: 'MemberExpression' },
): readonly Region[] {
  const name = property.type === 'Identifier' ? property.name : 'a method'
  return args.flatMap((arg): readonly Region[] =>
    arg.type === 'ArrowFunctionExpression' || arg.type === 'FunctionExpression'
      ? [{ node: arg, kind: 'none', name: `the function that ${name} is handed` }]
      : [],
  )
}

function isInside(node: Node, outer: Node): boolean {
  return outer.start <= node.start && node.end <= outer.end
}
