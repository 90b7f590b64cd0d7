import type { OwnValue } from '../values/own-value.ts'
import { functionArgument, mistaken, numberArgument } from './arguments.ts'
import { fieldsIn, itemsOf } from './items.ts'
import { isArray, isRecord, type AnyRecord } from './kinds.ts'
import { checkItems } from './limits.ts'
import { functionsOf, type LibraryFunction } from './library-function.ts'
import type { Runtime } from './runtime.ts'

/** `Array`, what can be called of it. */
export const arrayFunctions: ReadonlyMap<string, LibraryFunction> = new Map(
  functionsOf('Array', [
    ['from', from],
    ['isArray', ([value]) => isArray(value)],
    ['of', of],
  ]),
)

function from([source, each]: readonly OwnValue[], runtime: Runtime): OwnValue {
  const fn = each === undefined ? null : functionArgument(each, 'Array.from')
  const items = sourceItems(source, runtime)
  if (!fn) return items
  return items.map((item, index) => runtime.call(fn, [item, index]))
}

function sourceItems(source: OwnValue, runtime: Runtime): OwnValue[] {
  if (isRecord(source)) return itemsByLength(source, runtime)
  if (isArray(source) || typeof source === 'string') return itemsOf(source, runtime)
  throw mistaken('Array.from', 'an array, a text or { length: n }', source)
}

/** A record that says how long it is, such as `{ length: 3 }`, as an array. */
function itemsByLength(source: AnyRecord, runtime: Runtime): OwnValue[] {
  const fields = fieldsIn(source)
  const length = Math.max(
    0,
    Math.trunc(numberArgument(fields.get('length'), 'Array.from', runtime)) || 0,
  )
  checkItems(length)
  runtime.spend(1 + length)
  return Array.from({ length }, (_, index) => fields.get(String(index)))
}

function of(args: readonly OwnValue[], runtime: Runtime): OwnValue {
  checkItems(args.length)
  runtime.spend(1 + args.length)
  return [...args]
}
