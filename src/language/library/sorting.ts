import { ProgramError } from '../../memory/program-error.ts'
import type { Callable, OwnValue } from '../values/own-value.ts'
import { describe } from './kinds.ts'
import type { Runtime } from './runtime.ts'
import { textOf } from './text-of.ts'

/**
 * The items in order, in a new array, by merging: equal ones stay as they stood, undefined comes last. Own
 * code, since engines differ in which items they compare, and in what they make of an order that is none.
 *
 * @param compare null for the order of JavaScript's `sort()`: by text.
 */
export function sorted(
  items: readonly OwnValue[],
  compare: Callable | null,
  method: string,
  runtime: Runtime,
): OwnValue[] {
  runtime.spend(1 + items.length)
  const defined = items.filter((item) => item !== undefined)
  const missing = items.filter((item) => item === undefined)
  const inOrder = compare
    ? merged(defined, (one, other) => orderOf(compare, one, other, method, runtime))
    : byText(defined, runtime)
  return [...inOrder, ...missing]
}

function byText(items: readonly OwnValue[], runtime: Runtime): OwnValue[] {
  const named = items.map((item) => ({ item, text: textOf(item, runtime) }))
  const inOrder = merged(named, ({ text: one }, { text: other }) => {
    runtime.spend(1)
    return one < other ? -1 : one > other ? 1 : 0
  })
  return inOrder.map(({ item }) => item)
}

function orderOf(
  compare: Callable,
  one: OwnValue,
  other: OwnValue,
  method: string,
  runtime: Runtime,
): number {
  runtime.spend(1)
  const order = runtime.call(compare, [one, other])
  if (typeof order === 'number') return order
  throw new ProgramError(
    `the function for ${method} returned ${describe(order)}: it has to return a number, such as a - b`,
  )
}

function merged<Item>(items: readonly Item[], order: (one: Item, other: Item) => number): Item[] {
  if (items.length < 2) return [...items]
  const middle = items.length >> 1
  const left = merged(items.slice(0, middle), order)
  const right = merged(items.slice(middle), order)
  const found: Item[] = []
  let at = 0
  for (const item of left) {
    while (at < right.length && order(item, right[at] as Item) > 0) found.push(right[at++] as Item)
    found.push(item)
  }
  return [...found, ...right.slice(at)]
}
