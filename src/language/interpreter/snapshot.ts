import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { Environment, undeclared, type Slot } from './environment.ts'
import { OwnFunction } from './own-function.ts'
import { SharedCell } from '../../objects/cell.ts'

/** A function with its variables as they are now: what its thread does to them later, it does not see. */
export function snapshotOf(fn: OwnFunction): OwnFunction {
  return new OwnFunction(fn.info, environmentOf(fn.environment, new Map()))
}

/** @param done what was copied already, as two variables may hold one thing. */
function environmentOf(
  environment: Environment,
  done: Map<object, Environment | OwnValue>,
): Environment {
  // What stands at the top never changes.
  if (!environment.parent) return environment
  const known = done.get(environment)
  if (known) return known as Environment
  const copy = new Environment(environment.scope, environmentOf(environment.parent, done))
  done.set(environment, copy)
  for (const [index, slot] of environment.slots.entries()) copy.slots[index] = slotOf(slot, done)
  return copy
}

function slotOf(slot: Slot, done: Map<object, Environment | OwnValue>): Slot {
  return slot === undeclared || slot instanceof SharedCell ? slot : valueOf(slot, done)
}

function valueOf(value: OwnValue, done: Map<object, Environment | OwnValue>): OwnValue {
  if (typeof value !== 'object' || value === null) return value
  const known = done.get(value)
  if (known) return known as OwnValue
  if (value instanceof OwnFunction) return snapshotOfCaptured(value, done)
  if (value instanceof OwnRecord && !value.isFrozen) {
    const copy = new OwnRecord()
    done.set(value, copy)
    for (const [key, field] of value.fields) copy.fields.set(key, valueOf(field, done))
    return copy
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) {
    const copy: OwnValue[] = []
    done.set(value, copy)
    for (const item of value as readonly OwnValue[]) copy.push(valueOf(item, done))
    return copy
  }
  return value
}

function snapshotOfCaptured(
  fn: OwnFunction,
  done: Map<object, Environment | OwnValue>,
): OwnFunction {
  return new OwnFunction(fn.info, environmentOf(fn.environment, done))
}
