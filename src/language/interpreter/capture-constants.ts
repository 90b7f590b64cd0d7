import { ProgramError } from '../../memory/program-error.ts'
import { deepFreeze } from '../library/freezing.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { SharedCell } from '../../objects/cell.ts'
import { undeclared, type Slot } from './environment.ts'
import { OwnFunction } from './own-function.ts'
import type { Binding } from './scope.ts'
import type { Thread } from './thread.ts'

/**
 * Makes sure that a function which others run shares nothing by stealth: what it uses of the functions around it
 * is constant, and is frozen.
 *
 * @throws ProgramError if it uses a variable.
 */
export function captureConstants(fn: OwnFunction, thread: Thread): void {
  const seen = new Set<object>()
  freezeFunction(fn)

  function freezeFunction({ info, environment }: OwnFunction): void {
    for (const reference of info.captures) {
      const variable = variableIn(reference.binding)
      if (variable !== null)
        throw new ProgramError(
          `hands over a function that uses ${variable}, a variable of the function around it: write const kept = ${variable} before, and use kept`,
        )
      freezeSlot(environment.slot(reference))
    }
  }

  function freezeSlot(slot: Slot): void {
    if (slot !== undeclared && !(slot instanceof SharedCell)) freeze(slot)
  }

  function freeze(value: OwnValue): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (value instanceof OwnFunction) return freezeFunction(value)
    // First, as it refuses what is nested too deep.
    deepFreeze(value, thread)
    if (value instanceof OwnRecord) for (const field of value.fields.values()) freeze(field)
    else if (Array.isArray(value)) for (const item of value as readonly OwnValue[]) freeze(item)
  }
}

/** The name of a variable that could be assigned while others use it; null for what cannot. */
export function variableIn({ kind, name, isAssigned }: Binding): string | null {
  return kind === 'let' || (kind === 'parameter' && isAssigned) ? name : null
}
