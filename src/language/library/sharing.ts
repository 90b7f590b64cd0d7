import { ProgramError } from '../../memory/program-error.ts'
import { isIdentified, type RecordValue, type Value } from '../../memory/value.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { describe, isArray, isRecord } from './kinds.ts'
import { checkDepth, checkItems, itemLimit, textCost } from './limits.ts'
import type { Runtime } from './runtime.ts'

/** A value as shared memory holds it, and how many operations it takes to go through all of it. */
interface Shared {
  readonly value: Value
  readonly cost: number
  /** How many levels of arrays and records it has. */
  readonly levels: number
}

/** What has been found to be fit for shared memory, by itself: it never changes. */
const known = new WeakMap<object, Shared>()

/**
 * A value as shared memory holds it: frozen at any depth, records with their keys sorted. What is so already
 * is taken as it is.
 *
 * @throws ProgramError for functions and shared objects, and for values that are too large or too deep.
 */
export function toShared(value: OwnValue, runtime: Runtime): Value {
  return sharedAt(value, runtime, 0).value
}

/** Whether a value is as shared memory holds it: frozen, and of a bounded size. */
export function isShared(value: readonly OwnValue[]): value is readonly Value[] {
  return known.has(value)
}

function sharedAt(value: OwnValue, runtime: Runtime, depth: number): Shared {
  if (typeof value === 'string') return leaf(value, textCost(value.length), runtime)
  if (typeof value !== 'object' || value === null) return leaf(value, 1, runtime)
  checkDepth(depth)
  const before = known.get(value)
  if (before) {
    checkDepth(depth + before.levels - 1)
    runtime.spend(before.cost)
    return before
  }
  if (isArray(value)) return sharedArray(value, runtime, depth)
  if (isRecord(value)) return sharedRecord(value, runtime, depth)
  if (isIdentified(value)) return leaf(value, 1, runtime)
  throw new ProgramError(
    `${describe(value)} cannot be stored: shared memory holds numbers, texts, booleans, arrays, records and instances`,
  )
}

function leaf(value: Value, cost: number, runtime: Runtime): Shared {
  runtime.spend(cost)
  return { value, cost, levels: 0 }
}

function sharedArray(value: readonly OwnValue[], runtime: Runtime, depth: number): Shared {
  checkItems(value.length)
  const parts = partsOf(value, runtime, depth)
  const isReady =
    Object.isFrozen(value) && parts.values.every((part, at) => Object.is(part, value[at]))
  return remember(isReady ? (value as readonly Value[]) : Object.freeze(parts.values), parts)
}

function sharedRecord(value: OwnRecord | RecordValue, runtime: Runtime, depth: number): Shared {
  const keys = [...value.fields.keys()].toSorted()
  checkItems(keys.length)
  const parts = partsOf(
    keys.map((key) => value.fields.get(key)),
    runtime,
    depth,
  )
  const fields = new Map(keys.map((key, at) => [key, parts.values[at]]))
  const isReady = !(value instanceof OwnRecord)
  return remember(isReady ? value : Object.freeze({ kind: 'record', fields }), parts)
}

/** What an array or a record holds, each as shared memory holds it. */
function partsOf(values: readonly OwnValue[], runtime: Runtime, depth: number) {
  runtime.spend(1)
  let cost = 1
  let levels = 0
  const found: Value[] = []
  for (const value of values) {
    const part = sharedAt(value, runtime, depth + 1)
    found.push(part.value)
    cost += part.cost
    levels = Math.max(levels, part.levels)
    if (cost > itemLimit) throw new ProgramError('a value is too large to be stored')
  }
  return { values: found, cost, levels: levels + 1 }
}

function remember(value: readonly Value[] | RecordValue, { cost, levels }: Omit<Shared, 'value'>) {
  const shared: Shared = { value, cost, levels }
  known.set(value, shared)
  return shared
}
