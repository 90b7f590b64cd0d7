import type { BinaryOperator, UnaryOperator } from 'acorn'
import { ProgramError } from '../../memory/program-error.ts'
import { isIdentified, isRecord } from '../../memory/value.ts'
import { isTruthy, numberOf } from '../library/arguments.ts'
import { equal } from '../library/equality.ts'
import { checkText, textCost } from '../library/limits.ts'
import type { Runtime } from '../library/runtime.ts'
import { textOf } from '../library/text-of.ts'
import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'

/** The operators that work on bits or numbers alone. */
const numeric: Readonly<Partial<Record<BinaryOperator, (a: number, b: number) => number>>> = {
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '**': (a, b) => a ** b,
  '|': (a, b) => a | b,
  '&': (a, b) => a & b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
  '>>>': (a, b) => a >>> b,
}

/** What an operator makes of two values, as JavaScript has it, but that records and arrays are equal by content. */
export function binary(
  operator: BinaryOperator,
  a: OwnValue,
  b: OwnValue,
  runtime: Runtime,
): OwnValue {
  switch (operator) {
    case '===':
      return equal(a, b, runtime)
    case '!==':
      return !equal(a, b, runtime)
    case '==':
      return looselyEqual(a, b, runtime)
    case '!=':
      return !looselyEqual(a, b, runtime)
    case '+':
      return plus(a, b, runtime)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, a, b, runtime)
    case 'in':
      return isIn(a, b, runtime)
    default: {
      const apply = numeric[operator]
      if (!apply) throw new ProgramError(`uses ${operator}, which is not in the language`)
      return apply(numberOf(a, runtime), numberOf(b, runtime))
    }
  }
}

/** What an operator makes of one value. */
export function unary(operator: UnaryOperator, value: OwnValue, runtime: Runtime): OwnValue {
  switch (operator) {
    case '!':
      return !isTruthy(value)
    case '-':
      return -numberOf(value, runtime)
    case '+':
      return numberOf(value, runtime)
    case '~':
      return ~numberOf(value, runtime)
    case 'void':
      return undefined
    case 'typeof':
      return typeOf(value)
    case 'delete':
      throw new ProgramError('uses delete, which is not in the language')
  }
}

function plus(a: OwnValue, b: OwnValue, runtime: Runtime): OwnValue {
  if (isNumeric(a) && isNumeric(b)) return Number(a) + Number(b)
  const [one, other] = [textOf(a, runtime), textOf(b, runtime)]
  checkText(one.length + other.length)
  runtime.spend(textCost(one.length + other.length))
  return one + other
}

/** Whether an addition of it to a number is one of numbers. */
function isNumeric(value: OwnValue): value is number | boolean | null | undefined {
  return value === null || ['number', 'boolean', 'undefined'].includes(typeof value)
}

function compare(
  operator: '<' | '<=' | '>' | '>=',
  a: OwnValue,
  b: OwnValue,
  runtime: Runtime,
): boolean {
  const [first, second] = [primitiveOf(a, runtime), primitiveOf(b, runtime)]
  const [one, other] =
    typeof first === 'string' && typeof second === 'string'
      ? [first, second]
      : [numberOf(first, runtime), numberOf(second, runtime)]
  switch (operator) {
    case '<':
      return one < other
    case '<=':
      return one <= other
    case '>':
      return one > other
    case '>=':
      return one >= other
  }
}

/** Arrays, records and functions as texts, as JavaScript compares them. */
function primitiveOf(value: OwnValue, runtime: Runtime): OwnValue {
  return typeof value === 'object' && value !== null ? textOf(value, runtime) : value
}

function looselyEqual(a: OwnValue, b: OwnValue, runtime: Runtime): boolean {
  if (isMissing(a) || isMissing(b)) return isMissing(a) && isMissing(b)
  if (typeof a === 'object' && typeof b !== 'object')
    return looselyEqual(textOf(a, runtime), b, runtime)
  if (typeof b === 'object' && typeof a !== 'object') return looselyEqual(b, a, runtime)
  if (typeof a !== typeof b) return numberOf(a, runtime) === numberOf(b, runtime)
  return equal(a, b, runtime)
}

function isIn(key: OwnValue, value: OwnValue, runtime: Runtime): boolean {
  if (value instanceof OwnRecord || isRecord(value)) return value.fields.has(textOf(key, runtime))
  if (isIdentified(value)) return value.fields?.has(textOf(key, runtime)) ?? false
  if (Array.isArray(value)) return numberOf(key, runtime) in value
  throw new ProgramError(`looks for ${textOf(key, runtime)} in what is no record`)
}

function typeOf(value: OwnValue): string {
  if (value instanceof Callable) return 'function'
  if (value instanceof SharedHandle) return 'object'
  return typeof value
}

function isMissing(value: OwnValue): value is null | undefined {
  return value === null || value === undefined
}
