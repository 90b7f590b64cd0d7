import { ProgramError } from '../../memory/program-error.ts'
import type { OwnValue } from '../values/own-value.ts'
import { functionArgument, numberArgument, optionalNumber, textArgument } from './arguments.ts'
import { equal, sameContent } from './equality.ts'
import { isArray } from './kinds.ts'
import { checkDepth, checkItems } from './limits.ts'
import type { Method } from './method.ts'
import type { Runtime } from './runtime.ts'
import { sorted } from './sorting.ts'
import { joinedText } from './text-of.ts'

type Items = readonly OwnValue[]

/** The methods of arrays that change none and call no function for each item. */
export const plainArrayMethods: readonly (readonly [string, Method<Items>])[] = [
  ['at', (items, [index], runtime) => items.at(numberArgument(index, 'at', runtime))],
  ['concat', concat],
  ['entries', (items, _args, runtime) => paid(items, runtime).map((item, index) => [index, item])],
  ['flat', flat],
  ['includes', includes],
  ['indexOf', indexOf],
  ['join', join],
  ['keys', (items, _args, runtime) => paid(items, runtime).map((_item, index) => index)],
  ['lastIndexOf', lastIndexOf],
  ['slice', slice],
  ['toReversed', (items, _args, runtime) => paid(items, runtime).toReversed()],
  ['toSorted', toSorted],
  ['toSpliced', toSpliced],
  ['toString', (items, _args, runtime) => joinedText(items, ',', runtime)],
  ['values', (items, _args, runtime) => paid(items, runtime).slice()],
  ['with', replaceOne],
]

/** All items of an array, for which the thread has paid. */
function paid(items: Items, runtime: Runtime): Items {
  runtime.spend(1 + items.length)
  return items
}

function concat(items: Items, args: Items, runtime: Runtime): OwnValue {
  const length = args.reduce<number>(
    (sum, arg) => sum + (isArray(arg) ? arg.length : 1),
    items.length,
  )
  checkItems(length)
  runtime.spend(1 + length)
  return items.concat(...args)
}

function flat(items: Items, [levels = 1]: Items, runtime: Runtime): OwnValue {
  const found: OwnValue[] = []
  flattenInto(found, items, Math.trunc(numberArgument(levels, 'flat', runtime)) || 0, runtime, 0)
  return found
}

/** Adds items to an array, and in place of arrays among them their own, so many levels deep. */
export function flattenInto(
  found: OwnValue[],
  items: Items,
  levels: number,
  runtime: Runtime,
  depth: number,
): void {
  checkDepth(depth)
  runtime.spend(1 + items.length)
  for (const item of items) {
    if (isArray(item) && levels > 0) flattenInto(found, item, levels - 1, runtime, depth + 1)
    else found.push(item)
    checkItems(found.length)
  }
}

function includes(items: Items, [wanted, from = 0]: Items, runtime: Runtime): OwnValue {
  const start = startAt(numberArgument(from, 'includes', runtime), items.length)
  return paid(items, runtime).some(
    (item, index) => index >= start && sameContent(item, wanted, runtime),
  )
}

function indexOf(items: Items, [wanted, from = 0]: Items, runtime: Runtime): OwnValue {
  const start = startAt(numberArgument(from, 'indexOf', runtime), items.length)
  return paid(items, runtime).findIndex(
    (item, index) => index >= start && equal(item, wanted, runtime),
  )
}

function lastIndexOf(items: Items, args: Items, runtime: Runtime): OwnValue {
  const from = args.length < 2 ? -1 : numberArgument(args[1], 'lastIndexOf', runtime)
  const place = Math.trunc(from) || 0
  const start = place < 0 ? items.length + place : place
  return paid(items, runtime).findLastIndex(
    (item, index) => index <= start && equal(item, args[0], runtime),
  )
}

function join(items: Items, [separator = ',']: Items, runtime: Runtime): OwnValue {
  return joinedText(items, textArgument(separator, 'join'), runtime)
}

function slice(items: Items, [from, to]: Items, runtime: Runtime): OwnValue {
  const start = optionalNumber(from, 'slice', runtime)
  const end = optionalNumber(to, 'slice', runtime)
  return paid(items, runtime).slice(start, end)
}

function toSorted(items: Items, [order]: Items, runtime: Runtime): OwnValue {
  const compare = order === undefined ? null : functionArgument(order, 'toSorted')
  return sorted(items, compare, 'toSorted', runtime)
}

function toSpliced(items: Items, args: Items, runtime: Runtime): OwnValue {
  const copy = paid(items, runtime).slice()
  splice(copy, args, 'toSpliced', runtime)
  return copy
}

/** Takes items out of an array and puts others in their place, as `splice` does. */
export function splice(
  items: OwnValue[],
  args: Items,
  method: string,
  runtime: Runtime,
): OwnValue[] {
  const added = args.slice(2)
  runtime.spend(1 + items.length + added.length)
  if (args.length === 0) return []
  const start = startAt(numberArgument(args[0], method, runtime), items.length)
  const most = items.length - start
  const wanted = args.length === 1 ? most : numberArgument(args[1], method, runtime)
  const count = Math.min(most, Math.max(0, Math.trunc(wanted) || 0))
  checkItems(items.length - count + added.length)
  return items.splice(start, count, ...added)
}

function replaceOne(items: Items, [at, value]: Items, runtime: Runtime): OwnValue {
  const given = Math.trunc(numberArgument(at, 'with', runtime)) || 0
  const index = given < 0 ? items.length + given : given
  if (index < 0 || index >= items.length)
    throw new ProgramError(`with has no item ${given} to replace: the array has ${items.length}`)
  return paid(items, runtime).with(index, value)
}

/** Where to begin in an array: a negative place is counted from the end. */
function startAt(from: number, length: number): number {
  const place = Math.trunc(from) || 0
  return place < 0 ? Math.max(0, length + place) : Math.min(place, length)
}
