import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ProgramError } from '../../memory/program-error.ts'
import { Callable } from '../values/own-value.ts'
import { globalNames, globalValues, namespaces } from './globals.ts'
import { own, plain, TestFunction, TestRuntime } from './library.fixture.ts'
import { LibraryFunction } from './library-function.ts'

const seed = 12
const host = globalThis as unknown as Record<string, Record<string, unknown> | undefined>

const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -40, max: 40 }),
  fc.constantFrom('12', ' 3 ', '0x1f', '', 'x', null, undefined, true, '1e3', '5px'),
)
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 5 }), number)
const json = fc.jsonValue({ depthSize: 'small' })
const dataWith = (...keys: readonly string[]) =>
  fc.object({
    key: fc.constantFrom('a', 'b', '2', '10', '01', 'constructor', ...keys),
    maxDepth: 2,
    withNullPrototype: false,
    values: [
      fc.integer(),
      fc.string({ maxLength: 3 }),
      fc.boolean(),
      fc.constantFrom(null, undefined),
    ],
  })
const data = dataWith('__proto__')
// Here JavaScript sets a prototype, which the language has not.
const assigned = dataWith()
const source = fc.oneof(
  fc.array(number, { maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.record({ length: fc.integer({ min: -1, max: 3 }), 1: number }),
)

const lists = (one: fc.Arbitrary<unknown>, most: number) => fc.array(one, { maxLength: most })
const numbers = lists(number, 4)

/** What functions are given, if it is not a few numbers. */
const given = new Map<string, fc.Arbitrary<readonly unknown[]>>([
  [
    'Array.from',
    fc.oneof(
      fc.tuple(source),
      fc.tuple(
        source,
        fc.constant((a: unknown, b: unknown) => [a, b]),
      ),
    ),
  ],
  ['Array.isArray', fc.tuple(fc.oneof(source, number))],
  ['Array.of', lists(fc.oneof(number, data), 3)],
  ['Boolean', lists(fc.oneof(number, data), 1)],
  [
    'JSON.parse',
    fc.tuple(fc.oneof(fc.json({ depthSize: 'small' }), text, fc.constant('{"__proto__":[1]}'))),
  ],
  [
    'JSON.stringify',
    fc.tuple(
      fc.oneof(json, data),
      fc.constantFrom(undefined, null),
      fc.constantFrom(undefined, 0, 2, 99, '-', true),
    ),
  ],
  ['Number', lists(fc.oneof(number, lists(number, 2)), 1)],
  [
    'Object.assign',
    fc.tuple(
      assigned,
      assigned,
      fc.oneof(assigned, number, lists(number, 2), fc.string({ maxLength: 2 })),
    ),
  ],
  ['Object.entries', fc.tuple(fc.oneof(data, lists(number, 3)))],
  ['Object.freeze', fc.tuple(fc.oneof(data, number))],
  [
    'Object.fromEntries',
    fc.tuple(lists(fc.tuple(fc.constantFrom('a', 2, '__proto__', null), number), 4)),
  ],
  [
    'Object.hasOwn',
    fc.tuple(
      fc.oneof(data, lists(number, 2)),
      fc.constantFrom('a', '0', 1, 'length', 'constructor'),
    ),
  ],
  [
    'Object.is',
    fc.tuple(fc.constantFrom(0, -0, NaN, 1, '1', null), fc.constantFrom(0, -0, NaN, 1, '1', null)),
  ],
  ['Object.isFrozen', fc.tuple(fc.oneof(data, number))],
  ['Object.keys', fc.tuple(fc.oneof(data, lists(number, 3)))],
  ['Object.values', fc.tuple(fc.oneof(data, lists(number, 3)))],
  ['String', lists(fc.oneof(number, lists(number, 3)), 1)],
  ['structuredClone', fc.tuple(fc.oneof(data, lists(data, 2), number))],
])

const members = [...namespaces].flatMap(([namespace, all]) =>
  [...all].map(([name, value]) => ({
    name: `${namespace}.${name}`,
    value,
    host: host[namespace]?.[name],
  })),
)
const all = [
  ...members,
  ...[...globalValues].map(([name, value]) => ({ name, value, host: host[name] as unknown })),
]
// Node 20 has no Object.groupBy; what is logged is no value.
const functions = all.filter(
  ({ name, value }) =>
    value instanceof Callable && !['Object.groupBy', 'console.log'].includes(name),
)

it.each(functions)(`$name is as in JavaScript, seed ${seed}`, ({ name, value, host: theirs }) => {
  fc.assert(
    fc.property(given.get(name) ?? numbers, (args) => {
      const expected = outcome(() =>
        (theirs as (...args: unknown[]) => unknown)(...structured(args)),
      )
      const found = outcome(() =>
        plain((value as LibraryFunction).run(owned(args), new TestRuntime())),
      )
      expect(found).toEqual(expected)
      expect(keysIn(found)).toEqual(keysIn(expected))
    }),
    { seed, numRuns: 60 },
  )
})

it.each(all.filter(({ value }) => !(value instanceof Callable)))(
  '$name has JavaScript’s value',
  ({ value, host: theirs }) => {
    expect(value).toBe(theirs)
  },
)

it('is called in messages as it is written', () => {
  const called = functions.map(({ value }) => (value as Callable).name)
  // In JavaScript as well these are the functions of no namespace.
  const written = functions.map(({ name }) => name.replace('Number.parse', 'parse'))
  expect(called).toEqual(written)
})

it('groups items by a key', () => {
  const fn = namespaces.get('Object')?.get('groupBy') as LibraryFunction
  const parity = new TestFunction((item) => (Number(item) % 2 === 0 ? 'even' : 'odd'))
  expect(plain(fn.run([[1, 2, 3], parity], new TestRuntime()))).toEqual({ odd: [1, 3], even: [2] })
})

it('names nothing that depends on time, place or chance, and nothing of the page', () => {
  expect(globalNames).toEqual([
    'Array',
    'Boolean',
    'Infinity',
    'JSON',
    'Math',
    'NaN',
    'Number',
    'Object',
    'String',
    'console',
    'isFinite',
    'isNaN',
    'parseFloat',
    'parseInt',
    'structuredClone',
    'undefined',
  ])
  expect(namespaces.get('Math')?.has('random')).toBe(false)
})

function outcome(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    if (
      error instanceof ProgramError ||
      !(error instanceof Error) ||
      error.name !== 'AssertionError'
    )
      return 'refused'
    throw error
  }
}

/** Arguments that may be changed, functions as they are. */
function structured(args: readonly unknown[]): unknown[] {
  return args.map((arg) => (typeof arg === 'function' ? arg : structuredClone(arg)))
}

function owned(args: readonly unknown[]) {
  return structured(args).map((arg) =>
    typeof arg === 'function'
      ? new TestFunction((...asked) => own((arg as (...all: unknown[]) => unknown)(...asked)))
      : own(arg),
  )
}

/** Keys in their order, which comparing contents leaves out. */
function keysIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}
