import { ProgramError } from '../../memory/program-error.ts'
import type { OwnValue } from '../values/own-value.ts'
import { isTruthy, numberArgument, numberOf } from './arguments.ts'
import { checkItems, textCost } from './limits.ts'
import { functionsOf, LibraryFunction } from './library-function.ts'
import type { Runtime } from './runtime.ts'
import { textOf } from './text-of.ts'

const parseWhole = new LibraryFunction('parseInt', ([value, radix], runtime) => {
  const text = textOf(value, runtime)
  runtime.spend(textCost(text.length))
  return parseInt(
    text,
    radix === undefined ? undefined : numberArgument(radix, 'parseInt', runtime),
  )
})

const parseDecimal = new LibraryFunction('parseFloat', ([value], runtime) => {
  const text = textOf(value, runtime)
  runtime.spend(textCost(text.length))
  return parseFloat(text)
})

/** The functions that make one kind of value of another, and those that ask what a number is. */
export const conversions: readonly LibraryFunction[] = [
  new LibraryFunction('Boolean', ([value]) => isTruthy(value)),
  new LibraryFunction('Number', (args, runtime) =>
    args.length === 0 ? 0 : numberOf(args[0], runtime),
  ),
  new LibraryFunction('String', (args, runtime) =>
    args.length === 0 ? '' : textOf(args[0], runtime),
  ),
  new LibraryFunction('isFinite', ([value], runtime) => Number.isFinite(numberOf(value, runtime))),
  new LibraryFunction('isNaN', ([value], runtime) => Number.isNaN(numberOf(value, runtime))),
  parseDecimal,
  parseWhole,
]

/** `Number`, what it holds. */
export const numberMembers: ReadonlyMap<string, OwnValue> = new Map<string, OwnValue>([
  ['EPSILON', Number.EPSILON],
  ['MAX_SAFE_INTEGER', Number.MAX_SAFE_INTEGER],
  ['MAX_VALUE', Number.MAX_VALUE],
  ['MIN_SAFE_INTEGER', Number.MIN_SAFE_INTEGER],
  ['MIN_VALUE', Number.MIN_VALUE],
  ['NEGATIVE_INFINITY', -Infinity],
  ['NaN', NaN],
  ['POSITIVE_INFINITY', Infinity],
  ['parseFloat', parseDecimal],
  ['parseInt', parseWhole],
  ...functionsOf('Number', [
    ['isFinite', ([value]) => Number.isFinite(value)],
    ['isInteger', ([value]) => Number.isInteger(value)],
    ['isNaN', ([value]) => Number.isNaN(value)],
    ['isSafeInteger', ([value]) => Number.isSafeInteger(value)],
  ]),
])

/** `String`, what it holds. */
export const stringMembers: ReadonlyMap<string, OwnValue> = new Map(
  functionsOf('String', [
    [
      'fromCharCode',
      (args, runtime) => String.fromCharCode(...codes(args, 'fromCharCode', runtime)),
    ],
    ['fromCodePoint', (args, runtime) => String.fromCodePoint(...points(args, runtime))],
  ]),
)

function codes(args: readonly OwnValue[], name: string, runtime: Runtime): number[] {
  checkItems(args.length)
  runtime.spend(1 + args.length)
  return args.map((value) => numberArgument(value, `String.${name}`, runtime))
}

function points(args: readonly OwnValue[], runtime: Runtime): number[] {
  const found = codes(args, 'fromCodePoint', runtime)
  if (found.every((point) => Number.isInteger(point) && point >= 0 && point <= 0x10ffff))
    return found
  throw new ProgramError('String.fromCodePoint takes whole numbers from 0 to 1114111')
}
