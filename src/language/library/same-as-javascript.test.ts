import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ProgramError } from '../../memory/program-error.ts'
import type { OwnValue } from '../values/own-value.ts'
import { TestFunction, TestRuntime, own, plain } from './library.fixture.ts'
import { callMethod, hasMethod, methodNames } from './methods.ts'

const seed = 11

/** Numbers that places, lengths and counts are made of, and what is made a number of. */
const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -4, max: 6 }) },
  fc.constantFrom(NaN, Infinity, -Infinity, 1.5, -0, 2 ** 32, '2', '', null, undefined, true),
)
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'b', ',', ' ', '$', '&', "'", '`', 'é', '😀'),
    maxLength: 8,
  }),
  fc.constantFrom('aa', '$&', '$`', "$'", '$$', 'undefined'),
)
const primitive = fc.oneof(number, text, fc.boolean())
const item = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
  primitive,
  fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
)
const items = fc.array(item, { maxLength: 7 })

type Host = (...args: never[]) => unknown

/** What a method is given: how to make it of chance. Functions are the same for both sides. */
const given: Record<string, fc.Arbitrary<readonly unknown[]>> = {
  number: few(number, 2),
  numbers: few(number, 3),
  text: fc.oneof(few(fc.oneof(text, primitive), 1), fc.tuple(text, number)),
  texts: few(text, 3),
  textAndText: fc.tuple(text, text),
  textAndFunction: fc.tuple(
    text,
    fn((found, at) => `<${String(found)}${String(at)}>`),
  ),
  padding: fc.oneof(few(number, 1), fc.tuple(number, text)),
  items: few(item, 4),
  // The language compares arrays by content, which is its own: tested elsewhere.
  place: fc.oneof(few(primitive, 1), fc.tuple(primitive, number)),
  replacement: fc.tuple(number, item),
  splice: fc.oneof(few(number, 2), fc.tuple(number, number, item, item)),
  fill: fc.oneof(few(item, 1), fc.tuple(item, number, number)),
  separator: few(fc.oneof(text, primitive), 1),
  predicate: fc.tuple(
    fc.oneof(
      fn((value) => value),
      fn((value) => value === 1),
      fn((_value, at) => Number(at) % 2),
      fn((value, at, all) => (all as unknown[])[Number(at) + 1] === value),
    ),
  ),
  mapping: fc.tuple(
    fc.oneof(
      fn((value, at) => [value, at]),
      fn((value) => (Array.isArray(value) ? value.length : value)),
    ),
  ),
  folding: fc.oneof(
    fc.tuple(fn((sum, value, at) => `${String(sum)}${String(value)}${String(at)}`)),
    fc.tuple(
      fn((sum, value) => (sum === undefined ? 1 : value)),
      primitive,
    ),
  ),
  order: fc.oneof(
    fc.constant([]),
    fc.constant([undefined]),
    fc.tuple(fn((one, other) => String(one).length - String(other).length)),
  ),
  none: fc.constant([]),
}

function few<T>(one: fc.Arbitrary<T>, most: number) {
  return fc.array(one, { maxLength: most })
}

function fn(run: (...args: unknown[]) => unknown) {
  return fc.constant(run)
}

const ofTexts: Record<string, (keyof typeof given)[]> = {
  at: ['number'],
  charAt: ['number'],
  charCodeAt: ['number'],
  codePointAt: ['number'],
  concat: ['texts'],
  endsWith: ['text'],
  includes: ['text'],
  indexOf: ['text'],
  lastIndexOf: ['text'],
  normalize: ['none'],
  padEnd: ['padding'],
  padStart: ['padding'],
  repeat: ['number'],
  replace: ['textAndText', 'textAndFunction'],
  replaceAll: ['textAndText', 'textAndFunction'],
  slice: ['number'],
  split: ['text', 'none'],
  startsWith: ['text'],
  substring: ['number'],
  toLowerCase: ['none'],
  toString: ['none'],
  toUpperCase: ['none'],
  trim: ['none'],
  trimEnd: ['none'],
  trimStart: ['none'],
  valueOf: ['none'],
}

const ofArrays: Record<string, (keyof typeof given)[]> = {
  at: ['number'],
  concat: ['items'],
  copyWithin: ['numbers'],
  entries: ['none'],
  every: ['predicate'],
  fill: ['fill'],
  filter: ['predicate'],
  find: ['predicate'],
  findIndex: ['predicate'],
  findLast: ['predicate'],
  findLastIndex: ['predicate'],
  flat: ['number'],
  flatMap: ['mapping'],
  forEach: ['predicate'],
  includes: ['place'],
  indexOf: ['place'],
  join: ['separator'],
  keys: ['none'],
  lastIndexOf: ['place'],
  map: ['mapping'],
  pop: ['none'],
  push: ['items'],
  reduce: ['folding'],
  reduceRight: ['folding'],
  reverse: ['none'],
  shift: ['none'],
  slice: ['number'],
  some: ['predicate'],
  sort: ['order'],
  splice: ['splice'],
  toReversed: ['none'],
  toSorted: ['order'],
  toSpliced: ['splice'],
  toString: ['none'],
  unshift: ['items'],
  values: ['none'],
  with: ['replacement'],
}

const ofNumbers: Record<string, (keyof typeof given)[]> = {
  toExponential: ['number'],
  toFixed: ['number'],
  toPrecision: ['number'],
  toString: ['number'],
  valueOf: ['none'],
}

const kinds = [
  { kind: 'a text', receiver: text, methods: ofTexts },
  { kind: 'an array', receiver: items, methods: ofArrays },
  { kind: 'a number', receiver: fc.oneof(fc.double(), fc.integer()), methods: ofNumbers },
  { kind: 'a boolean', receiver: fc.boolean(), methods: { toString: ['none'], valueOf: ['none'] } },
] as const

const all = kinds.flatMap(({ kind, receiver, methods }) =>
  Object.entries<readonly string[]>(methods).map(([name, args]) => ({
    kind,
    receiver,
    name,
    args,
  })),
)

it.each(all)(
  `$name of $kind is as in JavaScript, seed ${seed}`,
  ({ receiver, name, args }: (typeof all)[number]) => {
    const argument = fc.oneof(...args.map(givenAs))
    fc.assert(
      fc.property(receiver as fc.Arbitrary<unknown>, argument, (value, list) => {
        const hosts = structuredClone(value)
        const owns = own(value)
        const expected = hostOutcome(hosts, name, list)
        const found = ownOutcome(owns, name, list)
        expect(found).toEqual(expected)
        expect(plain(owns)).toEqual(hosts)
      }),
      { seed, numRuns: 100 },
    )
  },
)

it.each(kinds)('compares every method that $kind has', ({ receiver, methods }) => {
  const [value] = fc.sample<unknown>(receiver, { seed, numRuns: 1 })
  const has = methodNames.filter((name) => hasMethod(own(value), name))
  expect(Object.keys(methods).toSorted()).toEqual(has)
})

function givenAs(key: string): fc.Arbitrary<readonly unknown[]> {
  return given[key] as fc.Arbitrary<readonly unknown[]>
}

/** What JavaScript's own method gives; what iterates is gone through. */
function hostOutcome(value: unknown, name: string, args: readonly unknown[]): unknown {
  const method = (Object(value) as Record<string, Host>)[name] as Host
  try {
    const found = method.apply(value, args as never[])
    const isIterator = typeof found === 'object' && found !== null && !Array.isArray(found)
    return isIterator ? Array.from(found as Iterable<unknown>) : found
  } catch {
    return 'refused'
  }
}

function ownOutcome(value: OwnValue, name: string, args: readonly unknown[]): unknown {
  const owns = args.map((arg) =>
    typeof arg === 'function'
      ? new TestFunction((...asked) => own((arg as Host)(...(asked as never[]))))
      : own(arg),
  )
  try {
    return plain(callMethod(value, name, owns, new TestRuntime()))
  } catch (error) {
    if (error instanceof ProgramError) return 'refused'
    throw error
  }
}
