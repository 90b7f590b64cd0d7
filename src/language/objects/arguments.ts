import { ProgramError } from '../../memory/program-error.ts'
import { SharedObject } from '../../memory/shared-object.ts'
import { isValue, labelOf, type Value } from '../../memory/value.ts'
import type { Argument } from './shared-kind.ts'

/**
 * An argument that is a value; undefined if it is left out.
 *
 * @param maker the name of the function that takes it.
 * @throws ProgramError for what cannot be shared.
 */
export function valueAt(maker: string, args: readonly Argument[], place: number): Value {
  const argument = args[place]
  if (argument instanceof SharedObject)
    throw new ProgramError(`${maker} takes a value, and ${argument.name} is a shared object`)
  if (!isValue(argument))
    throw new ProgramError(
      `${maker} takes a value that can be shared, and ${labelOf(argument)} is none`,
    )
  return argument
}

/** @throws ProgramError for anything but a whole number that is not below the least. */
export function wholeNumberFrom(least: number, maker: string, args: readonly Argument[]): number {
  const number = valueAt(maker, args, 0)
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < least)
    throw new ProgramError(
      `${maker} takes a whole number from ${least} on, and not ${labelOf(number)}`,
    )
  // Not -0.
  return number + 0
}
