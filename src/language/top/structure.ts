import type { CallExpression, Node } from 'acorn'
import { serializable, noDeadlock, noFailure } from '../../system/general-properties.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import type { Top, TopItem } from './top.ts'

/** What the one variant of a program is called that declares none. */
const onlyVariant = 'program'

/** How many variants a program may have: each is run and searched by itself. */
const mostVariants = 20

/** The names that a merge strategy for the cache declares. */
const mergeNames = ['byId', 'byName', 'cacheNewEntry'] as const

/** The variants of a program, in their order. */
export function variantsOf({ items }: Top): readonly string[] {
  const [first] = items.filter((item) => item.kind === 'variants')
  return first ? [...first.choices.keys()] : [onlyVariant]
}

/** Whether a program is a merge strategy: it declares what one has, and runs no threads. */
export function isMergeStrategy({ items, scope }: Top): boolean {
  return (
    !items.some(({ kind }) => kind === 'run') && mergeNames.every((name) => scope.resolve(name))
  )
}

/** What is wrong with a program as a whole: what it lacks, and what it has twice. */
export function structureProblems(top: Top): readonly Problem[] {
  return [
    ...runProblems(top),
    ...variantProblems(top),
    ...propertyProblems(top),
    ...mergeProblems(top),
  ]
}

function runProblems(top: Top): readonly Problem[] {
  const runs = top.items.flatMap((item) => (item.kind === 'run' ? [item.node] : []))
  if (runs.length === 0 && !isMergeStrategy(top)) {
    const start = { line: 1, column: 1, endLine: 1, endColumn: 2 }
    return [
      {
        ...start,
        sentence: 'There is no run: nothing says which threads there are.',
        suggestion: 'Write run(f, g) at the end, with a function for each thread.',
      },
    ]
  }
  return runs.slice(1).map((node) => ({
    ...spanOf(node),
    sentence: 'run is called twice.',
    suggestion: 'Hand all threads to one run(f, g, …).',
  }))
}

function variantProblems({ items }: Top): readonly Problem[] {
  const all = items.filter((item) => item.kind === 'variants')
  const [first, ...others] = all
  if (!first) return []
  const keys = [...first.choices.keys()]
  if (keys.length > mostVariants)
    return [
      {
        ...spanOf(first.node),
        sentence: `There are ${keys.length} variants, and there can be ${mostVariants}.`,
        suggestion: 'Leave some out, or make another program of them.',
      },
    ]
  return others.flatMap(({ choices, node }) => {
    const own = [...choices.keys()]
    const missing = keys.find((key) => !own.includes(key))
    const surplus = own.find((key) => !keys.includes(key))
    const name = missing ?? surplus
    if (name === undefined) return []
    return [
      {
        ...spanOf(node),
        sentence: `These variants ${missing === undefined ? 'have' : 'lack'} “${name}”, and others ${missing === undefined ? 'do not' : 'have it'}.`,
        suggestion: `Give all of them the same names: ${keys.join(', ')}.`,
      },
    ]
  })
}

/** Ids that every program has already. */
const reserved = [serializable, noDeadlock, noFailure].map(({ id }) => id)

function propertyProblems({ items }: Top): readonly Problem[] {
  const seen = new Set<string>()
  return items.flatMap((item) => {
    if (item.kind !== 'property') return []
    const { sentence, node } = item
    const isTwice = seen.has(sentence)
    seen.add(sentence)
    if (isTwice)
      return [
        wordsProblem(
          node,
          `Two properties have the sentence “${sentence}”.`,
          'Give each a sentence of its own.',
        ),
      ]
    if (reserved.includes(sentence))
      return [
        wordsProblem(
          node,
          `“${sentence}” is judged of every program already.`,
          'Leave it out, or say it in other words.',
        ),
      ]
    if (sentence.trim() === '' || /[\r\n]/.test(sentence))
      return [
        wordsProblem(
          node,
          'A property is called by a sentence.',
          'Say in one line what must hold.',
        ),
      ]
    return []
  })
}

function wordsProblem(node: CallExpression, sentence: string, suggestion: string): Problem {
  return { ...spanOf(node.arguments[0] ?? node), sentence, suggestion }
}

/** A merge strategy leaves to its scenario what a race of its own says itself. */
function mergeProblems(top: Top): readonly Problem[] {
  if (!isMergeStrategy(top)) return []
  return top.items.flatMap((item) => {
    const told = item.kind === 'variants' || item.kind === 'before' || item.kind === 'property'
    if (!told) return []
    return [
      {
        ...spanOf(item.node),
        sentence: `A merge strategy for the cache has ${mergeHasNo[item.kind]}.`,
        suggestion:
          'Leave it out, or write run(f, g) at the end, which makes the program a race of its own.',
      },
    ]
  })
}

const mergeHasNo = {
  variants: 'no variants',
  before: 'nothing that runs before',
  property: 'no properties',
}

/** The calls of a kind of item, by what they are. */
export function nodesOf(top: Top, kind: 'property' | 'run' | 'before'): readonly CallExpression[] {
  return top.items.flatMap((item) => (isOf(item, kind) ? [item.node] : []))
}

/** The calls of `variants`. */
export function variantNodesOf({ items }: Top): readonly Node[] {
  return items.flatMap((item) => (item.kind === 'variants' ? [item.node] : []))
}

function isOf<Kind extends TopItem['kind']>(
  item: TopItem,
  kind: Kind,
): item is Extract<TopItem, { kind: Kind }> {
  return item.kind === kind
}
