import type { OwnValue } from '../values/own-value.ts'
import { fieldsIn } from './items.ts'
import { isArray, isFrozen, isInstance, isRecord } from './kinds.ts'
import { checkDepth } from './limits.ts'
import type { Runtime } from './runtime.ts'

/**
 * `===` of the language: instances by identity, arrays and records by content, functions and shared objects
 * by identity. NaN is not equal to NaN, and 0 is equal to -0.
 */
export function equal(a: OwnValue, b: OwnValue, runtime: Runtime): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a === b
  return sameContent(a, b, runtime)
}

/** As `===`, but NaN is the same as NaN: what `includes` goes by, and what two contents are compared by. */
export function sameContent(a: OwnValue, b: OwnValue, runtime: Runtime): boolean {
  return sameAt(a, b, runtime, 0)
}

function sameAt(a: OwnValue, b: OwnValue, runtime: Runtime, depth: number): boolean {
  if (a === b && !isShareable(a)) return true
  if (typeof a !== 'object' || typeof b !== 'object') return Number.isNaN(a) && Number.isNaN(b)
  if (isInstance(a)) return isInstance(b) && a.uid === b.uid
  checkDepth(depth)
  if (isArray(a)) {
    if (!isArray(b) || a.length !== b.length) return false
    runtime.spend(1 + a.length)
    return a.every((item, index) => sameAt(item, b[index], runtime, depth + 1))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const fields = fieldsIn(a)
  const others = fieldsIn(b)
  if (fields.size !== others.size) return false
  runtime.spend(1 + fields.size)
  for (const [key, field] of fields)
    if (!others.has(key) || !sameAt(field, others.get(key), runtime, depth + 1)) return false
  return true
}

/**
 * Whether a value may have come from shared memory. Two reads of one value may give one object or two, so it
 * is gone through, and paid for, either way: a replay has to cost what the run cost.
 */
function isShareable(value: OwnValue): boolean {
  return (isArray(value) || isRecord(value)) && isFrozen(value)
}
