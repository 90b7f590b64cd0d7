import { ProgramError } from '../../memory/program-error.ts'
import { Callable, type OwnValue } from '../values/own-value.ts'
import { describe, isArray, isPrimitive } from './kinds.ts'
import { textCost } from './limits.ts'
import type { Runtime } from './runtime.ts'
import { textOf } from './text-of.ts'

/**
 * A value as a number, as `Number(x)` makes it: NaN for what is none.
 */
export function numberOf(value: OwnValue, runtime: Runtime): number {
  if (isArray(value)) return numberOf(textOf(value, runtime), runtime)
  if (!isPrimitive(value)) return NaN
  if (typeof value === 'string') runtime.spend(textCost(value.length))
  return Number(value)
}

/**
 * An argument that has to be a number. JavaScript makes numbers of other primitives, and so does this.
 *
 * @throws ProgramError for arrays, records, functions and objects.
 */
export function numberArgument(value: OwnValue, method: string, runtime: Runtime): number {
  if (typeof value === 'number') return value
  if (!isPrimitive(value)) throw mistaken(method, 'a number', value)
  return numberOf(value, runtime)
}

/** A number that may be left out. */
export function optionalNumber(
  value: OwnValue,
  method: string,
  runtime: Runtime,
): number | undefined {
  return value === undefined ? undefined : numberArgument(value, method, runtime)
}

/**
 * An argument that has to be a text. JavaScript makes texts of other primitives, and so does this.
 *
 * @throws ProgramError for arrays, records, functions and objects.
 */
export function textArgument(value: OwnValue, method: string): string {
  if (typeof value === 'string') return value
  if (!isPrimitive(value)) throw mistaken(method, 'a text', value)
  return String(value)
}

/** @throws ProgramError for an argument that is no function. */
export function functionArgument(value: OwnValue, method: string): Callable {
  if (value instanceof Callable) return value
  throw mistaken(method, 'a function', value)
}

/** What is said of an argument that is something else. */
export function mistaken(method: string, expected: string, value: OwnValue): ProgramError {
  return new ProgramError(`${method} takes ${expected}, and was given ${describe(value)}`)
}

/** Whether a value counts as true: as in JavaScript, all but undefined, null, false, 0, NaN and ''. */
export function isTruthy(value: OwnValue): boolean {
  return Boolean(value)
}
