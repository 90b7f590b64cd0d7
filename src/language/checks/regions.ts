import type { CallExpression, Node } from 'acorn'
import type { MethodCall, NotingCompiler } from '../interpreter/compiler.ts'
import { methodNames } from '../library/methods.ts'
import { sharedKinds } from '../objects/kinds.ts'
import type { Scope } from '../interpreter/scope.ts'
import { nodesOf } from '../top/structure.ts'
import type { Top } from '../top/top.ts'

/** A part of a program in which accesses are no steps of a thread by themselves. */
export interface Region {
  readonly node: Node
  /** `looks`: memory is looked at; `one step`: all of it is one; `none`: it takes none. */
  readonly kind: 'looks' | 'one step' | 'before' | 'none'
  /** As a message names it: `a property`. */
  readonly name: string
  /** Where its names are looked up, if it can be the name of a function; null if that is not known. */
  readonly scope: Scope | null
  /** Where its steps can be taken instead, as a sentence. */
  readonly suggestion: string
}

/** Names of methods that are handed a function which can take no steps. */
const takingFunctions: ReadonlySet<string> = new Set([
  ...methodNames,
  ...Object.values(sharedKinds).flatMap(({ methods }) =>
    Object.entries(methods).flatMap(([name, { functionAt }]) =>
      functionAt === null ? [] : [name],
    ),
  ),
])

/** All such parts of a program. */
export function regionsOf(
  top: Top,
  { methodCalls, namedSteps }: NotingCompiler,
): readonly Region[] {
  const properties = nodesOf(top, 'property').flatMap(({ arguments: [, fn] }) =>
    fn ? [looks(fn, 'a property', top.scope)] : [],
  )
  const befores = nodesOf(top, 'before').map((node): Region => ({
    node,
    scope: null,
    kind: 'before',
    name: 'before',
    suggestion: '',
  }))
  const forms = namedSteps.flatMap(({ node, name }): readonly Region[] => {
    const fn = node.type === 'CallExpression' ? node.arguments[0] : undefined
    if (!fn) return []
    if (name === 'waitUntil') return [looks(fn, 'a condition', null)]
    return name === 'atomically'
      ? [{ node: fn, scope: null, kind: 'one step', name: 'one step', suggestion: '' }]
      : []
  })
  const looking = [...properties, ...forms].filter(({ kind }) => kind === 'looks')
  const callbacks = methodCalls
    .flatMap(callbacksOf)
    // Where memory is only looked at, a function that goes through an array may look as well.
    .filter(({ node }) => !looking.some((each) => isInside(node, each.node)))
  return [...properties, ...befores, ...forms, ...callbacks]
}

/** The smallest part that a node stands in. */
export function innermost(regions: readonly Region[], node: Node): Region | null {
  let found: Region | null = null
  for (const region of regions)
    if (isInside(node, region.node) && (!found || isInside(region.node, found.node))) found = region
  return found
}

export function isInside(node: Node, outer: Node): boolean {
  return outer.start <= node.start && node.end <= outer.end
}

function looks(node: Node, name: string, scope: Scope | null): Region {
  return {
    node,
    scope,
    kind: 'looks',
    name,
    suggestion: 'Only look at memory there, such as by ===, get, size or containsKey.',
  }
}

/** Functions that are handed to a method: they run inside its step, or between two steps. */
function callbacksOf({ node, callee, scope }: MethodCall): readonly Region[] {
  const { property } = callee
  if (property.type !== 'Identifier' || !takingFunctions.has(property.name)) return []
  const { name } = property
  const suggestion = methodNames.includes(name)
    ? 'Write a loop, such as for (const item of items) { … }, and take the step there.'
    : 'Take the step before, keep what it gives in a constant, and use that.'
  return functionsIn(node, scope).map((fn) => ({
    node: fn,
    scope,
    kind: 'none',
    name: `the function that ${name} is handed`,
    suggestion,
  }))
}

/** Arguments that are functions, or the name of something that may be one: a shared cell holds none. */
function functionsIn({ arguments: args }: CallExpression, scope: Scope): readonly Node[] {
  return args.filter(
    (arg) =>
      arg.type === 'ArrowFunctionExpression' ||
      arg.type === 'FunctionExpression' ||
      (arg.type === 'Identifier' && scope.resolve(arg.name)?.binding.kind !== 'cell'),
  )
}
