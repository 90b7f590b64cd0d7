import { ProgramError } from '../../memory/program-error.ts'
import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { checkOwn } from './frozen.ts'
import { fieldsIn, isIndex } from './items.ts'
import { keyOf, shown } from './keys.ts'
import { describe, isArray, isInstance, isRecord, kindOf, pluralOf } from './kinds.ts'
import { checkItems } from './limits.ts'
import { hasMethod } from './methods.ts'
import type { Runtime } from './runtime.ts'

/**
 * Reads `value[key]`. There are no prototypes: what JavaScript would find on one is undefined, but for
 * methods, which can only be called.
 *
 * @throws ProgramError for a method that is not called, and for what has no fields.
 */
export function fieldOf(value: OwnValue, key: OwnValue, runtime: Runtime): OwnValue {
  runtime.spend(1)
  const name = keyOf(key)
  if (isRecord(value) || isInstance(value)) return fieldsIn(value).get(name)
  if (value === undefined || value === null)
    throw new ProgramError(`cannot read ${shown(name)} of ${String(value)}`)
  if (value instanceof SharedHandle)
    throw new ProgramError(
      `${value.name} is a shared object: its methods can be called, and it has no ${shown(name)} to read`,
    )
  if (value instanceof Callable) return name === 'name' ? value.name : undefined
  if (isArray(value) || typeof value === 'string') {
    if (name === 'length') return value.length
    if (isIndex(name)) return value[Number(name)]
  }
  if (!hasMethod(value, name)) return undefined
  throw new ProgramError(
    `${shown(name)} is a method of ${pluralOf(kindOf(value))}: call it, as in x.${shown(name)}(…)`,
  )
}

/**
 * Does `target[key] = value`.
 *
 * @throws ProgramError for what is frozen or has no fields, and for a place that would leave a gap in an array.
 */
export function setField(target: OwnValue, key: OwnValue, value: OwnValue, runtime: Runtime): void {
  runtime.spend(1)
  const name = keyOf(key)
  if (isArray(target)) setItem(checkOwn(target, `x[${shown(name)}] = …`), name, value, runtime)
  else if (target instanceof OwnRecord && !target.isFrozen) {
    if (!target.fields.has(name)) checkItems(target.fields.size + 1)
    target.fields.set(name, value)
  } else throw refused(target, name)
}

function refused(target: OwnValue, name: string): ProgramError {
  if (isInstance(target))
    return new ProgramError(
      `${shown(name)} cannot be set: an instance never changes; make another with instance({ ...x, ${shown(name)}: … })`,
    )
  if (isRecord(target))
    return new ProgramError(
      `${shown(name)} cannot be set: what is shared or a constant is frozen; make another with { ...x, ${shown(name)}: … }`,
    )
  return new ProgramError(`cannot set ${shown(name)} of ${describe(target)}`)
}

function setItem(items: OwnValue[], name: string, value: OwnValue, runtime: Runtime): void {
  if (name === 'length') setLength(items, value, runtime)
  else if (!isIndex(name))
    throw new ProgramError(
      `an array has items, and cannot hold ${shown(name)}: use a record, as in { ${shown(name)}: … }`,
    )
  else if (Number(name) > items.length)
    throw new ProgramError(
      `an array of ${items.length} has no place ${shown(name)}: it would leave a gap; add items with push`,
    )
  else {
    checkItems(Number(name) + 1)
    items[Number(name)] = value
  }
}

function setLength(items: OwnValue[], length: OwnValue, runtime: Runtime): void {
  if (
    typeof length !== 'number' ||
    !Number.isInteger(length) ||
    length < 0 ||
    length > items.length
  )
    throw new ProgramError(`the length of an array of ${items.length} can only become less`)
  runtime.spend(1 + items.length - length)
  items.length = length
}
