import { ProgramError } from '../../memory/program-error.ts'
import type { OwnValue } from '../values/own-value.ts'
import { functionArgument, isTruthy } from './arguments.ts'
import { flattenInto } from './arrays.ts'
import { isArray } from './kinds.ts'
import type { Method } from './method.ts'
import type { Runtime } from './runtime.ts'

type Items = readonly OwnValue[]

/** The methods of arrays that call a function for each item. */
export const eachArrayMethods: readonly (readonly [string, Method<Items>])[] = [
  ['every', (items, args, runtime) => firstPresent(items, args, 'every', runtime, false) === -1],
  ['filter', filter],
  ['find', (items, args, runtime) => items[first(items, args, 'find', runtime)]],
  ['findIndex', (items, args, runtime) => first(items, args, 'findIndex', runtime)],
  ['findLast', (items, args, runtime) => items[last(items, args, 'findLast', runtime)]],
  ['findLastIndex', (items, args, runtime) => last(items, args, 'findLastIndex', runtime)],
  ['flatMap', flatMap],
  ['forEach', forEach],
  ['map', map],
  ['reduce', reduce],
  ['reduceRight', reduceRight],
  ['some', (items, args, runtime) => firstPresent(items, args, 'some', runtime, true) !== -1],
]

/** Asks the function that a method was given about one item, with its index and its array. */
function asker(items: Items, args: Items, method: string, runtime: Runtime) {
  const fn = functionArgument(args[0], method)
  runtime.spend(1 + items.length)
  return (index: number): OwnValue => runtime.call(fn, [items[index], index, items])
}

/*
 * A function may change the array that it is called for. As in JavaScript, items that are added meanwhile are
 * not visited, and of those that are taken away only the methods that find something hear: as undefined.
 */

function firstPresent(
  items: Items,
  args: Items,
  method: string,
  runtime: Runtime,
  answer: boolean,
): number {
  const ask = asker(items, args, method, runtime)
  const count = items.length
  for (let index = 0; index < Math.min(count, items.length); index++)
    if (isTruthy(ask(index)) === answer) return index
  return -1
}

function first(items: Items, args: Items, method: string, runtime: Runtime): number {
  const ask = asker(items, args, method, runtime)
  const count = items.length
  for (let index = 0; index < count; index++) if (isTruthy(ask(index))) return index
  return -1
}

function last(items: Items, args: Items, method: string, runtime: Runtime): number {
  const ask = asker(items, args, method, runtime)
  for (let index = items.length - 1; index >= 0; index--) if (isTruthy(ask(index))) return index
  return -1
}

function filter(items: Items, args: Items, runtime: Runtime): OwnValue {
  const ask = asker(items, args, 'filter', runtime)
  const count = items.length
  const found: OwnValue[] = []
  for (let index = 0; index < Math.min(count, items.length); index++) {
    // As it was before the function saw it.
    const item = items[index]
    if (isTruthy(ask(index))) found.push(item)
  }
  return found
}

function forEach(items: Items, args: Items, runtime: Runtime): OwnValue {
  const ask = asker(items, args, 'forEach', runtime)
  const count = items.length
  for (let index = 0; index < Math.min(count, items.length); index++) ask(index)
  return undefined
}

function map(items: Items, args: Items, runtime: Runtime): OwnValue {
  const ask = asker(items, args, 'map', runtime)
  const count = items.length
  const made: OwnValue[] = []
  for (let index = 0; index < count; index++)
    made.push(index < items.length ? ask(index) : undefined)
  return made
}

function flatMap(items: Items, args: Items, runtime: Runtime): OwnValue {
  const ask = asker(items, args, 'flatMap', runtime)
  const count = items.length
  const made: OwnValue[] = []
  for (let index = 0; index < Math.min(count, items.length); index++) {
    const part = ask(index)
    flattenInto(made, isArray(part) ? part : [part], 0, runtime, 0)
  }
  return made
}

function reduce(items: Items, args: Items, runtime: Runtime): OwnValue {
  const fold = folder(items, args, 'reduce', runtime)
  const count = items.length
  let index = 0
  let sum = args.length > 1 ? args[1] : items[index++]
  for (; index < Math.min(count, items.length); index++) sum = fold(sum, index)
  return sum
}

function reduceRight(items: Items, args: Items, runtime: Runtime): OwnValue {
  const fold = folder(items, args, 'reduceRight', runtime)
  let index = items.length - 1
  let sum = args.length > 1 ? args[1] : items[index--]
  for (; index >= 0; index--) if (index < items.length) sum = fold(sum, index)
  return sum
}

function folder(items: Items, args: Items, method: string, runtime: Runtime) {
  const fn = functionArgument(args[0], method)
  if (items.length === 0 && args.length < 2)
    throw new ProgramError(`${method} of an empty array takes a second argument to begin with`)
  runtime.spend(1 + items.length)
  return (sum: OwnValue, index: number): OwnValue =>
    runtime.call(fn, [sum, items[index], index, items])
}
