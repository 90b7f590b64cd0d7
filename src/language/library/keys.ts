import { ProgramError } from '../../memory/program-error.ts'
import type { OwnValue } from '../values/own-value.ts'
import { describe, isPrimitive } from './kinds.ts'

/** How many letters of a name are told. */
const mostShown = 40

/**
 * A value as the key of a field: a number is the same key as its text.
 *
 * @throws ProgramError for what is no primitive.
 */
export function keyOf(value: OwnValue): string {
  if (typeof value === 'string') return value
  if (!isPrimitive(value))
    throw new ProgramError(`a key is a text or a number, and this is ${describe(value)}`)
  return String(value)
}

/** A name that a program wrote, at a length that a sentence can take. */
export function shown(name: string): string {
  return name.length > mostShown ? `${name.slice(0, mostShown)}…` : name
}
