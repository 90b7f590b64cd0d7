import type { AnyNode, Program } from 'acorn'
import type { Problem } from '../problem.ts'
import { refusedNames, refusedNodes, type Refusal } from './refusals.ts'
import { spanOf } from './span-of.ts'
import { childrenOf } from './walk.ts'

/** How deep a program may be nested: far beyond what anybody reads. */
const deepest = 150

/** How many nodes a program may have: a race of a hundred lines has about two thousand. */
const mostParts = 10_000

/** The kinds of nodes that a tree may hold. What is not among them is not in the language. */
const known = new Set([
  'ArrayExpression',
  'ArrayPattern',
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'AssignmentPattern',
  'BinaryExpression',
  'BlockStatement',
  'BreakStatement',
  'CallExpression',
  'CatchClause',
  'ChainExpression',
  'ConditionalExpression',
  'ContinueStatement',
  'DoWhileStatement',
  'EmptyStatement',
  'ExpressionStatement',
  'ForOfStatement',
  'ForStatement',
  'FunctionDeclaration',
  'FunctionExpression',
  'Identifier',
  'IfStatement',
  'Literal',
  'LogicalExpression',
  'MemberExpression',
  'ObjectExpression',
  'ObjectPattern',
  'Program',
  'Property',
  'RestElement',
  'ReturnStatement',
  'SequenceExpression',
  'SpreadElement',
  'SwitchCase',
  'SwitchStatement',
  'TemplateElement',
  'TemplateLiteral',
  'ThrowStatement',
  'TryStatement',
  'UnaryExpression',
  'UpdateExpression',
  'VariableDeclaration',
  'VariableDeclarator',
  'WhileStatement',
])

/** What is not in the language, of a name that nothing in the program declares; null if that is all there is to say. */
export function refusedName(name: string): Refusal | null {
  return refusedNames.get(name) ?? null
}

/**
 * Everything in a tree that is not in the language; of what is inside such a thing, nothing more is said. A program
 * with too many parts is refused as a whole.
 */
export function refusedSyntax(tree: Program): readonly Problem[] {
  const problems: Problem[] = []
  let parts = 0
  visit(tree, 0)
  return parts > mostParts ? [problemAt(tree.body[0] ?? tree, tooLarge)] : problems

  function visit(node: AnyNode, depth: number): void {
    parts += 1
    if (parts > mostParts) return
    const refusal = depth > deepest ? tooDeep : refusalOf(node)
    if (refusal) problems.push(problemAt(node, refusal))
    else for (const child of childrenOf(node)) visit(child, depth + 1)
  }
}

function problemAt(node: AnyNode, [sentence, suggestion]: Refusal): Problem {
  return { ...spanOf(node), sentence, suggestion }
}

const tooLarge: Refusal = [
  `The program has more than ${mostParts} names, values, calls and other parts.`,
  'Leave out what the race does not need.',
]

const tooDeep: Refusal = ['The program is nested too deep.', 'Give parts of it names.']

function refusalOf(node: AnyNode): Refusal | null {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (node.generator)
        return [
          'A generator is not in the language: steps need not be marked.',
          'Write a plain function.',
        ]
      if (node.async)
        return [
          '“async” is not in the language: every access to what is shared is a step by itself.',
          'Leave “async” and “await” out.',
        ]
      return null
    case 'VariableDeclaration':
      return node.kind === 'var' ? ['“var” is not in the language.', 'Write let or const.'] : null
    case 'Property':
      if (node.kind !== 'init')
        return ['A getter or setter is not in the language.', 'Write a function, and call it.']
      return isPrototype(node.key) && !node.computed && !node.shorthand && !node.method
        ? ['A record has no prototype.', 'Give the key another name.']
        : null
    case 'Literal':
      if ('regex' in node && node.regex)
        return [
          'A regular expression is not in the language.',
          'Write includes, startsWith, split or indexOf.',
        ]
      if (typeof node.value === 'bigint')
        return ['A BigInt is not in the language.', 'Write a number.']
      return null
    case 'UnaryExpression':
      return node.operator === 'delete'
        ? [
            '“delete” is not in the language.',
            'Make a record without the key: const { key, ...rest } = record. A shared map has remove(key).',
          ]
        : null
    case 'BinaryExpression':
      return node.operator === 'instanceof'
        ? [
            '“instanceof” is not in the language: there are no classes.',
            'Compare a field, such as value.kind === "pear".',
          ]
        : null
    case 'BreakStatement':
    case 'ContinueStatement':
      return node.label ? (refusedNodes.get('LabeledStatement') ?? null) : null
    case 'ForOfStatement':
      return node.await
        ? ['“for await” is not in the language.', 'Write for (const … of …).']
        : null
    default:
      if (known.has(node.type)) return null
      return (
        refusedNodes.get(node.type) ?? [
          'This is not in the language.',
          'Write it with functions, loops and conditions.',
        ]
      )
  }
}

function isPrototype(key: AnyNode): boolean {
  return (
    (key.type === 'Identifier' && key.name === '__proto__') ||
    (key.type === 'Literal' && key.value === '__proto__')
  )
}
