import { ProgramError } from '../../memory/program-error.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { functionArgument, mistaken } from './arguments.ts'
import { sameContent } from './equality.ts'
import { setField } from './fields.ts'
import { deepFreeze } from './freezing.ts'
import { entriesOf, fieldsIn, isIndex, itemsOf } from './items.ts'
import { keyOf } from './keys.ts'
import { isArray, isFrozen, isInstance, isPrimitive, isRecord } from './kinds.ts'
import { checkItems } from './limits.ts'
import { functionsOf, type Body, type LibraryFunction } from './library-function.ts'
import type { Runtime } from './runtime.ts'

/** `Object`: what it can do with records that have no prototypes. */
export const objects: ReadonlyMap<string, LibraryFunction> = new Map(
  functionsOf('Object', [
    ['assign', assign],
    ['entries', listing('entries', ([key, value]) => [key, value])],
    ['freeze', freeze],
    ['fromEntries', fromEntries],
    ['groupBy', groupBy],
    ['hasOwn', hasOwn],
    ['is', is],
    ['isFrozen', ([value]) => (isArray(value) || isRecord(value) ? isFrozen(value) : true)],
    ['keys', listing('keys', ([key]) => key)],
    ['values', listing('values', ([, value]) => value)],
  ]),
)

/** A function that lists what a record, an instance or an array holds. */
function listing(name: string, pick: (entry: [string, OwnValue]) => OwnValue): Body {
  return ([value], runtime) => entriesOf(holder(value, `Object.${name}`), runtime).map(pick)
}

/** @throws ProgramError for what holds no fields. */
function holder(value: OwnValue, called: string): OwnValue {
  if (isRecord(value) || isInstance(value) || isArray(value)) return value
  throw mistaken(called, 'a record', value)
}

function assign([target, ...sources]: readonly OwnValue[], runtime: Runtime): OwnValue {
  for (const source of sources)
    for (const [key, value] of entriesOf(source, runtime)) setField(target, key, value, runtime)
  return holder(target, 'Object.assign')
}

function freeze([value]: readonly OwnValue[], runtime: Runtime): OwnValue {
  deepFreeze(value, runtime)
  return value
}

function fromEntries([entries]: readonly OwnValue[], runtime: Runtime): OwnValue {
  const record = new OwnRecord()
  for (const entry of itemsOf(entries, runtime)) {
    if (!isArray(entry)) throw mistaken('Object.fromEntries', 'an array of [key, value]', entry)
    record.fields.set(keyOf(entry[0]), entry[1])
  }
  return record
}

function groupBy([items, by]: readonly OwnValue[], runtime: Runtime): OwnValue {
  const fn = functionArgument(by, 'Object.groupBy')
  const groups = new Map<string, OwnValue[]>()
  for (const [index, item] of itemsOf(items, runtime).entries()) {
    const key = keyOf(runtime.call(fn, [item, index]))
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  checkItems(groups.size)
  return new OwnRecord(groups)
}

function hasOwn([value, key]: readonly OwnValue[]): OwnValue {
  const name = keyOf(key)
  if (isArray(value)) return name === 'length' || (isIndex(name) && Number(name) < value.length)
  if (isRecord(value) || isInstance(value)) return fieldsIn(value).has(name)
  throw isPrimitive(value)
    ? mistaken('Object.hasOwn', 'a record', value)
    : new ProgramError('Object.hasOwn takes a record')
}

/** As `===`, but for numbers: there are no other identities in the language than those it goes by. */
function is([one, other]: readonly OwnValue[], runtime: Runtime): OwnValue {
  return typeof one === 'number' ? Object.is(one, other) : sameContent(one, other, runtime)
}
