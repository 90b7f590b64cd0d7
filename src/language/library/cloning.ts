import { ProgramError } from '../../memory/program-error.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { fieldsIn } from './items.ts'
import { describe, isArray, isFrozen, isInstance, isPrimitive, isRecord } from './kinds.ts'
import { checkDepth } from './limits.ts'
import type { Runtime } from './runtime.ts'

/**
 * A copy at any depth that is the thread's own to change. Instances are not copied: they never change.
 *
 * @throws ProgramError for functions and shared objects, and for a value that is nested too deep.
 */
export function cloneOf(value: OwnValue, runtime: Runtime): OwnValue {
  return cloneAt(value, runtime, new Map(), 0)
}

/**
 * What is met twice is copied once, as JavaScript does. Not what is frozen: whether two reads of shared memory
 * give one object or two must make no difference.
 */
type Copies = Map<OwnValue, OwnValue>

function cloneAt(value: OwnValue, runtime: Runtime, copies: Copies, depth: number): OwnValue {
  if (isPrimitive(value) || isInstance(value)) return value
  const before = copies.get(value)
  if (before !== undefined) return before
  checkDepth(depth)
  if (isArray(value)) {
    runtime.spend(1 + value.length)
    const copy: OwnValue[] = []
    if (!isFrozen(value)) copies.set(value, copy)
    for (const item of value) copy.push(cloneAt(item, runtime, copies, depth + 1))
    return copy
  }
  if (isRecord(value)) {
    const fields = fieldsIn(value)
    runtime.spend(1 + fields.size)
    const copy = new OwnRecord()
    if (!isFrozen(value)) copies.set(value, copy)
    for (const [key, field] of fields)
      copy.fields.set(key, cloneAt(field, runtime, copies, depth + 1))
    return copy
  }
  throw new ProgramError(`structuredClone cannot copy ${describe(value)}`)
}
