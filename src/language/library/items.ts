import { ProgramError } from '../../memory/program-error.ts'
import type { Identified } from '../../memory/value.ts'
import type { OwnValue } from '../values/own-value.ts'
import { describe, isArray, isInstance, isRecord, type AnyRecord } from './kinds.ts'
import { checkItems, textCost } from './limits.ts'
import type { Runtime } from './runtime.ts'

/**
 * What `for of`, spread and destructuring go through: an array's items, a text's characters by code point.
 *
 * @returns a copy, which is the caller's.
 * @throws ProgramError for anything else.
 */
export function itemsOf(value: OwnValue, runtime: Runtime): OwnValue[] {
  if (isArray(value)) {
    runtime.spend(1 + value.length)
    return value.slice()
  }
  if (typeof value === 'string') {
    runtime.spend(textCost(value.length))
    // A character is one code unit or two.
    if (value.length > 2) checkItems(Math.ceil(value.length / 2))
    const characters = Array.from(value)
    checkItems(characters.length)
    return characters
  }
  const suggestion = isRecord(value) || isInstance(value) ? '; write Object.entries(x)' : ''
  throw new ProgramError(
    `only an array or a text has items to go through, and this is ${describe(value)}${suggestion}`,
  )
}

/** What is named in `{ ...value }`, in JavaScript's order. Of undefined, null, numbers and booleans nothing. */
export function entriesOf(value: OwnValue, runtime: Runtime): [string, OwnValue][] {
  if (isArray(value)) {
    runtime.spend(1 + value.length)
    return value.map((item, index) => [String(index), item])
  }
  if (typeof value === 'string') {
    runtime.spend(textCost(value.length))
    checkItems(value.length)
    return value.split('').map((letter, index) => [String(index), letter])
  }
  if (isRecord(value) || isInstance(value)) {
    const fields = fieldsIn(value)
    runtime.spend(1 + fields.size)
    return inOrder(fields)
  }
  if (typeof value !== 'object' || value === null) return []
  throw new ProgramError(`${describe(value)} has no fields to copy`)
}

/** What a record or an instance holds. */
export function fieldsIn(value: AnyRecord | Identified): ReadonlyMap<string, OwnValue> {
  return value.fields ?? noFields
}

const noFields: ReadonlyMap<string, OwnValue> = new Map()

/** The fields as JavaScript orders them: indices first, by their size, then all others as they were set. */
export function inOrder(fields: ReadonlyMap<string, OwnValue>): [string, OwnValue][] {
  const all = [...fields]
  const indices = all.filter(([key]) => isIndex(key))
  if (indices.length === 0) return all
  indices.sort(([one], [other]) => Number(one) - Number(other))
  return [...indices, ...all.filter(([key]) => !isIndex(key))]
}

/** Whether a key is that of an item: `0`, `1` and so on, as JavaScript writes it. */
export function isIndex(key: string): boolean {
  const index = Number(key)
  return Number.isInteger(index) && index >= 0 && index < 2 ** 32 - 1 && String(index) === key
}
