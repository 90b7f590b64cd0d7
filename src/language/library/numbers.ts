import { ProgramError } from '../../memory/program-error.ts'
import type { OwnValue } from '../values/own-value.ts'
import { numberArgument, optionalNumber } from './arguments.ts'
import type { Method, Methods } from './method.ts'
import type { Runtime } from './runtime.ts'

/** The methods of numbers. */
export const numberMethods: Methods<number> = new Map<string, Method<number>>([
  ['toExponential', digits('toExponential', 0, (number, count) => number.toExponential(count))],
  ['toFixed', digits('toFixed', 0, (number, count) => number.toFixed(count))],
  ['toPrecision', digits('toPrecision', 1, (number, count) => number.toPrecision(count))],
  ['toString', toString],
  ['valueOf', (number) => number],
])

/** The methods of booleans. */
export const booleanMethods: Methods<boolean> = new Map<string, Method<boolean>>([
  ['toString', String],
  ['valueOf', (boolean) => boolean],
])

/** A method that writes a number with so many digits, of which the engine takes 100 at most. */
function digits(
  name: string,
  least: number,
  write: (number: number, count: number | undefined) => string,
): Method<number> {
  return (number, [wanted], runtime) => {
    const given = optionalNumber(wanted, name, runtime)
    const count = given === undefined ? undefined : Math.trunc(given) || 0
    if (Number.isFinite(number) && count !== undefined && (count < least || count > 100))
      throw new ProgramError(`${name} takes a number from ${least} to 100`)
    return Number.isFinite(number) || name === 'toFixed'
      ? write(number, inRange(count))
      : String(number)
  }
}

function inRange(count: number | undefined): number | undefined {
  return count === undefined ? undefined : Math.min(100, Math.max(0, count))
}

function toString(number: number, [base]: readonly OwnValue[], runtime: Runtime): string {
  const radix = base === undefined ? 10 : Math.trunc(numberArgument(base, 'toString', runtime)) || 0
  if (radix < 2 || radix > 36) throw new ProgramError('toString takes a base from 2 to 36')
  return number.toString(radix)
}
