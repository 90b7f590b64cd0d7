import { numberArgument } from './arguments.ts'
import { functionsOf, type Body, type LibraryFunction } from './library-function.ts'

/** The functions of one number. */
const ofOne: Record<string, (x: number) => number> = {
  abs: Math.abs,
  acos: Math.acos,
  acosh: Math.acosh,
  asin: Math.asin,
  asinh: Math.asinh,
  atan: Math.atan,
  atanh: Math.atanh,
  cbrt: Math.cbrt,
  ceil: Math.ceil,
  clz32: Math.clz32,
  cos: Math.cos,
  cosh: Math.cosh,
  exp: Math.exp,
  expm1: Math.expm1,
  floor: Math.floor,
  fround: Math.fround,
  log: Math.log,
  log10: Math.log10,
  log1p: Math.log1p,
  log2: Math.log2,
  round: Math.round,
  sign: Math.sign,
  sin: Math.sin,
  sinh: Math.sinh,
  sqrt: Math.sqrt,
  tan: Math.tan,
  tanh: Math.tanh,
  trunc: Math.trunc,
}

const ofTwo: Record<string, (x: number, y: number) => number> = {
  atan2: Math.atan2,
  imul: Math.imul,
  pow: Math.pow,
}

const ofMany: Record<string, (...all: number[]) => number> = {
  hypot: Math.hypot,
  max: Math.max,
  min: Math.min,
}

/** `Math`, without `random`. */
export const math: ReadonlyMap<string, number | LibraryFunction> = new Map<
  string,
  number | LibraryFunction
>([
  ['E', Math.E],
  ['LN10', Math.LN10],
  ['LN2', Math.LN2],
  ['LOG10E', Math.LOG10E],
  ['LOG2E', Math.LOG2E],
  ['PI', Math.PI],
  ['SQRT1_2', Math.SQRT1_2],
  ['SQRT2', Math.SQRT2],
  ...functionsOf('Math', [
    ...Object.entries(ofOne).map(([name, fn]) => taking(name, 1, fn)),
    ...Object.entries(ofTwo).map(([name, fn]) => taking(name, 2, fn)),
    ...Object.entries(ofMany).map(([name, fn]) => taking(name, Infinity, fn)),
  ]),
])

/** A function of so many numbers, whatever more it is given. */
function taking(
  name: string,
  count: number,
  compute: (...numbers: number[]) => number,
): [string, Body] {
  const called = `Math.${name}`
  return [
    name,
    (args, runtime) => {
      runtime.spend(1 + args.length)
      const given = count === Infinity ? args : Array.from({ length: count }, (_, at) => args[at])
      return compute(...given.map((value) => numberArgument(value, called, runtime)))
    },
  ]
}
