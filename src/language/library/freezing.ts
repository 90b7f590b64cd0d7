import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { isArray } from './kinds.ts'
import { checkDepth } from './limits.ts'
import type { Runtime } from './runtime.ts'

/**
 * Makes a value one that nobody can change, at any depth, as constants are. What is frozen is so at any
 * depth: there is no other freezing in the language.
 *
 * @throws ProgramError for a value that is nested too deep.
 */
export function deepFreeze(value: OwnValue, runtime: Runtime): void {
  freezeAt(value, runtime, 0)
}

function freezeAt(value: OwnValue, runtime: Runtime, depth: number): void {
  checkDepth(depth)
  if (isArray(value)) {
    if (Object.isFrozen(value)) return
    runtime.spend(1 + value.length)
    // First itself, so that one that holds itself comes to an end.
    Object.freeze(value)
    for (const item of value) freezeAt(item, runtime, depth + 1)
  } else if (value instanceof OwnRecord && !value.isFrozen) {
    runtime.spend(1 + value.fields.size)
    value.isFrozen = true
    for (const field of value.fields.values()) freezeAt(field, runtime, depth + 1)
  }
}
