import { ProgramError } from '../../memory/program-error.ts'
import { nearestName } from '../../text/nearest-name.ts'
import { Callable, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { insteadOfMethod } from './absent.ts'
import { eachArrayMethods } from './arrays-each.ts'
import { changingArrayMethods } from './arrays-in-place.ts'
import { plainArrayMethods } from './arrays.ts'
import { shown } from './keys.ts'
import { kindOf, pluralOf } from './kinds.ts'
import type { Methods } from './method.ts'
import { booleanMethods, numberMethods } from './numbers.ts'
import type { Runtime } from './runtime.ts'
import { stringMethods } from './strings.ts'

const arrayMethods: Methods<readonly OwnValue[]> = new Map([
  ...plainArrayMethods,
  ...eachArrayMethods,
  ...changingArrayMethods,
])

const none: Methods<never> = new Map()

/** The names of all methods that some kind of value has, for whoever looks for the nearest one. */
export const methodNames: readonly string[] = [
  ...new Set(
    [arrayMethods, stringMethods, numberMethods, booleanMethods].flatMap((methods) => [
      ...methods.keys(),
    ]),
  ),
].toSorted()

/** The methods that a value has. */
function methodsOf(value: OwnValue): Methods<never> {
  switch (kindOf(value)) {
    case 'array':
      return arrayMethods
    case 'text':
      return stringMethods
    case 'number':
      return numberMethods
    case 'boolean':
      return booleanMethods
    default:
      return none
  }
}

/** Whether a value has a method of that name. */
export function hasMethod(value: OwnValue, name: string): boolean {
  return methodsOf(value).has(name)
}

/**
 * Calls a method of a value: of an array, a text, a number or a boolean.
 *
 * @throws ProgramError for a method that there is not, and for whatever the method refuses.
 */
export function callMethod(
  receiver: OwnValue,
  name: string,
  args: readonly OwnValue[],
  runtime: Runtime,
): OwnValue {
  runtime.spend(1)
  const method = methodsOf(receiver).get(name)
  if (method) return method(receiver as never, args, runtime)
  throw unknownMethod(receiver, name)
}

function unknownMethod(receiver: OwnValue, name: string): ProgramError {
  if (receiver === undefined || receiver === null)
    return new ProgramError(`cannot call ${shown(name)} of ${String(receiver)}`)
  const whose =
    receiver instanceof SharedHandle ? `${receiver.name} has` : `${pluralOf(kindOf(receiver))} have`
  const instead = insteadOfMethod(name)
  if (instead !== undefined)
    return new ProgramError(`${whose} no method "${shown(name)}"; ${instead}`)
  if (receiver instanceof Callable) return new ProgramError(`${whose} no method "${shown(name)}"`)
  const near = nearestName(name, [...methodsOf(receiver).keys()])
  const question = near === null ? '' : `; did you mean ${near}?`
  return new ProgramError(`${whose} no method "${shown(name)}"${question}`)
}
