import type {
  AnyNode,
  CallExpression,
  Expression,
  Node,
  ObjectExpression,
  Program,
  VariableDeclaration,
  VariableDeclarator,
} from 'acorn'
import { topForms } from '../form-names.ts'
import type { Code } from '../interpreter/code.ts'
import type { NotingCompiler } from '../interpreter/compiler.ts'
import type { FunctionInfo } from '../interpreter/function-info.ts'
import { nameFunction } from '../interpreter/function-names.ts'
import { namesIn, targetOf, type Target } from '../interpreter/patterns.ts'
import { Scope, type Binding } from '../interpreter/scope.ts'

/** What stands at the top, in its order. */
export type TopItem =
  | {
      readonly kind: 'cell'
      readonly binding: Binding
      readonly value: Code | null
      readonly node: Node
    }
  | {
      readonly kind: 'constant'
      readonly target: Target
      readonly value: Code
      readonly node: Node
    }
  | { readonly kind: 'function'; readonly binding: Binding; readonly info: FunctionInfo }
  | {
      readonly kind: 'variants'
      readonly target: Target
      readonly choices: ReadonlyMap<string, Code>
      readonly node: Node
    }
  | { readonly kind: 'before'; readonly fn: Code; readonly node: CallExpression }
  | { readonly kind: 'run'; readonly threads: readonly TopThread[]; readonly node: CallExpression }
  | {
      readonly kind: 'property'
      readonly sentence: string
      readonly when: 'end' | 'always'
      readonly fn: Code
      readonly node: CallExpression
    }

interface TopThread {
  readonly fn: Code
  /** What it does, as it is written. */
  readonly source: string
}

export interface Top {
  readonly scope: Scope
  readonly items: readonly TopItem[]
}

/** The most threads that a run may have: as many as have letters that people tell apart. */
const mostThreads = 9

/** How many shared variables a program may have: all of them are drawn. */
const mostCells = 200

/** Compiles what stands at the top of a program. What is wrong with it, the compiler notes. */
export function compileTop(tree: Program, compiler: NotingCompiler): Top {
  const scope = new Scope(null, null)
  for (const node of tree.body) {
    if (node.type === 'FunctionDeclaration') scope.declare(node.id.name, 'constant', node.id)
    if (node.type === 'VariableDeclaration')
      for (const { id } of node.declarations)
        for (const name of namesIn(id))
          scope.declare(name.name, node.kind === 'let' ? 'cell' : 'constant', name)
  }
  const items = tree.body.flatMap((node): readonly TopItem[] => {
    switch (node.type) {
      case 'FunctionDeclaration': {
        const binding = scope.resolve(node.id.name)?.binding
        const info = compiler.function(node, node.id.name, scope)
        return binding ? [{ kind: 'function', binding, info }] : []
      }
      case 'VariableDeclaration':
        return node.declarations.flatMap((each) => declared(each, node, scope, compiler))
      case 'EmptyStatement':
        return []
      case 'ExpressionStatement': {
        if (node.expression.type === 'Literal') return []
        if (node.expression.type === 'CallExpression') {
          const item = topCall(node.expression, scope, compiler)
          if (item !== null) return item
        }
        break
      }
      default:
    }
    if (isVariantsCall(node, scope)) {
      compiler.problem(node, 'Variants have no name here.', 'Write const f = variants({ … }).')
      return []
    }
    compiler.problem(
      node,
      'At the top of a program there are declarations, before, run, atEnd and always, and nothing else.',
      'Put this into a function that a thread runs, or into before(() => { … }).',
    )
    return []
  })
  const surplus = items.filter(({ kind }) => kind === 'cell')[mostCells]
  if (surplus?.kind === 'cell')
    compiler.problem(
      surplus.node,
      `There are more than ${mostCells} shared variables.`,
      'Put what never changes into constants, and leave out what the race does not need.',
    )
  return {
    scope,
    items: [...items.filter(isFunction), ...items.filter((item) => !isFunction(item))],
  }
}

function isFunction({ kind }: TopItem): boolean {
  return kind === 'function'
}

function declared(
  node: VariableDeclarator,
  { kind }: VariableDeclaration,
  scope: Scope,
  compiler: NotingCompiler,
): readonly TopItem[] {
  const { id, init } = node
  if (kind === 'let') {
    const binding = id.type === 'Identifier' ? scope.resolve(id.name)?.binding : undefined
    if (!binding) {
      compiler.problem(
        id,
        'A shared variable is declared by its name alone.',
        'Write one let for each of them.',
      )
      return []
    }
    const value = init ? compiler.expression(init, scope) : null
    return [{ kind: 'cell', binding, value, node }]
  }
  const target = targetOf(id, scope, compiler, true)
  if (!init) return []
  const choices = variantsIn(init, scope)
  if (choices && id.type !== 'Identifier')
    compiler.problem(
      id,
      'Variants are one function, and have one name.',
      'Write const f = variants({ … }).',
    )
  if (choices) {
    const name = id.type === 'Identifier' ? id.name : ''
    return [{ kind: 'variants', target, choices: choicesOf(choices, name, scope, compiler), node }]
  }
  if (id.type === 'Identifier') nameFunction(init, id.name)
  return [{ kind: 'constant', target, value: compiler.expression(init, scope), node }]
}

function isVariantsCall(node: AnyNode, scope: Scope): boolean {
  return node.type === 'ExpressionStatement' && variantsIn(node.expression, scope) !== null
}

/** The record of variants in `variants({ … })`; null for anything else. */
function variantsIn(init: Expression, scope: Scope): CallExpression | null {
  const isVariants =
    init.type === 'CallExpression' &&
    init.callee.type === 'Identifier' &&
    init.callee.name === 'variants' &&
    !scope.resolve('variants')
  return isVariants ? init : null
}

function choicesOf(
  node: CallExpression,
  name: string,
  scope: Scope,
  compiler: NotingCompiler,
): ReadonlyMap<string, Code> {
  const [record] = node.arguments
  const choices = new Map<string, Code>()
  if (record?.type !== 'ObjectExpression' || node.arguments.length > 1) {
    compiler.problem(
      node,
      'variants takes a record of functions.',
      'Write variants({ racy() { … }, fixed() { … } }).',
    )
    return choices
  }
  for (const property of (record satisfies ObjectExpression).properties) {
    const key = property.type === 'Property' && !property.computed ? keyText(property.key) : null
    if (property.type !== 'Property' || key === null) {
      compiler.problem(
        property,
        'A variant has a name that stands there as it is.',
        'Write racy() { … }, or "lock after check"() { … }.',
      )
      continue
    }
    if (key === '' || choices.has(key)) {
      compiler.problem(
        property.key,
        `Two variants are called “${key}”.`,
        'Give each a name of its own.',
      )
      continue
    }
    const { value } = property
    if (value.type === 'FunctionExpression' || value.type === 'ArrowFunctionExpression')
      nameFunction(value, name)
    choices.set(key, compiler.expression(value, scope))
  }
  if (choices.size === 0)
    compiler.problem(node, 'variants has no variant.', 'Write variants({ racy() { … } }).')
  return choices
}

function keyText(key: Expression | { readonly type: 'PrivateIdentifier' }): string | null {
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : null
}

function topCall(
  node: CallExpression,
  scope: Scope,
  compiler: NotingCompiler,
): readonly TopItem[] | null {
  const { callee } = node
  if (callee.type !== 'Identifier' || !topForms.has(callee.name) || scope.resolve(callee.name))
    return null
  const args = node.arguments.flatMap((each) => {
    if (each.type !== 'SpreadElement') return [each]
    compiler.problem(each, `${callee.name} takes no spread arguments.`, 'Write them one by one.')
    return []
  })
  switch (callee.name) {
    case 'before': {
      const [fn] = args
      if (!fn || args.length > 1) {
        compiler.problem(
          node,
          `before is called with ${args.length} arguments.`,
          'Write before(() => { … }).',
        )
        return []
      }
      return [{ kind: 'before', fn: compiler.expression(fn, scope), node }]
    }
    case 'run': {
      if (args.length === 0)
        compiler.problem(node, 'run has no thread.', 'Write run(f, g): each function is a thread.')
      if (args.length > mostThreads)
        compiler.problem(
          node,
          `run has ${args.length} threads, and there can be ${mostThreads}.`,
          'Leave some out: two or three show nearly every race.',
        )
      const threads = args.map((arg) => ({
        fn: compiler.expression(arg, scope),
        source: compiler.text.slice(arg.start, arg.end).replace(/^\(\)\s*=>\s*/, ''),
      }))
      return [{ kind: 'run', threads, node }]
    }
    default: {
      const [sentence, fn] = args
      if (
        sentence?.type !== 'Literal' ||
        typeof sentence.value !== 'string' ||
        !fn ||
        args.length > 2
      ) {
        compiler.problem(
          node,
          `${callee.name} takes a sentence and a function.`,
          `Write ${callee.name}('both are counted', () => count === 2).`,
        )
        return []
      }
      const when = callee.name === 'atEnd' ? 'end' : 'always'
      const code = compiler.expression(fn, scope)
      return [{ kind: 'property', sentence: sentence.value, when, fn: code, node }]
    }
  }
}
