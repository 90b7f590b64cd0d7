import type { OwnValue } from '../values/own-value.ts'
import { functionArgument, numberArgument, optionalNumber } from './arguments.ts'
import { splice } from './arrays.ts'
import { checkOwn } from './frozen.ts'
import { checkItems } from './limits.ts'
import type { Method } from './method.ts'
import type { Runtime } from './runtime.ts'
import { sorted } from './sorting.ts'

type Args = readonly OwnValue[]

/** The methods of arrays that change them. An array that is frozen refuses them all. */
export const changingArrayMethods: readonly (readonly [string, Method<readonly OwnValue[]>])[] = [
  ['copyWithin', changing('copyWithin', copyWithin)],
  ['fill', changing('fill', fill)],
  ['pop', changing('pop', (items) => items.pop())],
  ['push', changing('push', push)],
  ['reverse', changing('reverse', reverse)],
  ['shift', changing('shift', shift)],
  ['sort', changing('sort', sort)],
  ['splice', changing('splice', (items, args, runtime) => splice(items, args, 'splice', runtime))],
  ['unshift', changing('unshift', unshift)],
]

function changing(name: string, change: Method<OwnValue[]>): Method<readonly OwnValue[]> {
  return (items, args, runtime) => change(checkOwn(items, name), args, runtime)
}

function push(items: OwnValue[], args: Args, runtime: Runtime): OwnValue {
  runtime.spend(1 + args.length)
  checkItems(items.length + args.length)
  return items.push(...args)
}

function shift(items: OwnValue[], _args: Args, runtime: Runtime): OwnValue {
  runtime.spend(1 + items.length)
  return items.shift()
}

function unshift(items: OwnValue[], args: Args, runtime: Runtime): OwnValue {
  runtime.spend(1 + items.length + args.length)
  checkItems(items.length + args.length)
  return items.unshift(...args)
}

function reverse(items: OwnValue[], _args: Args, runtime: Runtime): OwnValue {
  runtime.spend(1 + items.length)
  for (const [index, item] of items.toReversed().entries()) items[index] = item
  return items
}

function fill(items: OwnValue[], [value, from, to]: Args, runtime: Runtime): OwnValue {
  const start = optionalNumber(from, 'fill', runtime)
  const end = optionalNumber(to, 'fill', runtime)
  runtime.spend(1 + items.length)
  return items.fill(value, start, end)
}

function copyWithin(items: OwnValue[], [to, from, end]: Args, runtime: Runtime): OwnValue {
  const target = numberArgument(to, 'copyWithin', runtime)
  const start = numberArgument(from, 'copyWithin', runtime)
  const stop = optionalNumber(end, 'copyWithin', runtime)
  runtime.spend(1 + items.length)
  return items.copyWithin(target, start, stop)
}

function sort(items: OwnValue[], [order]: Args, runtime: Runtime): OwnValue {
  const compare = order === undefined ? null : functionArgument(order, 'sort')
  const inOrder = sorted(items, compare, 'sort', runtime)
  // The function may have frozen the array meanwhile.
  const own = checkOwn(items, 'sort')
  for (const [index, item] of inOrder.entries()) own[index] = item
  return items
}
