import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ProgramError } from '../../memory/program-error.ts'
import { Callable, OwnRecord, type OwnValue } from '../values/own-value.ts'
import { equal } from './equality.ts'
import { fieldOf, setField } from './fields.ts'
import { deepFreeze } from './freezing.ts'
import { globalValues, namespaces } from './globals.ts'
import { entriesOf, itemsOf } from './items.ts'
import { isArray, isPrimitive, kindOf } from './kinds.ts'
import { guardLock, outcomeOf, TestFunction, TestRuntime } from './library.fixture.ts'
import { LibraryFunction } from './library-function.ts'
import { callMethod, hasMethod, methodNames } from './methods.ts'
import { toShared } from './sharing.ts'
import { textOf } from './text-of.ts'

const seed = 13
const budget = 10_000

/** Values of every kind, hostile ones among them, made anew each time: methods change some. */
const makers: readonly (() => OwnValue)[] = [
  () => undefined,
  () => null,
  () => true,
  () => NaN,
  () => Infinity,
  () => -1,
  () => 1e9,
  () => 2 ** 53,
  () => '',
  () => '__proto__',
  () => 'constructor',
  () => 'length',
  () => 'ab'.repeat(50_000),
  () => 'a',
  () => ['b', 'a', undefined, 1],
  () => Object.freeze([1, 2]),
  () => Array.from({ length: 10_000 }, (_, at) => at),
  () => holdsItself(),
  () => doubled(60),
  () => deep(300),
  () =>
    new OwnRecord([
      ['__proto__', 1],
      ['length', 1e9],
      ['uid', 'x'],
      ['label', 'x'],
      ['kind', 'record'],
    ]),
  () => ({ kind: 'record', fields: new Map([['constructor', 1]]) }),
  () => ({ uid: 'A.1', label: 'pear', fields: new Map([['a', 1]]) }),
  () => new TestFunction((item) => item),
  () => new TestFunction(() => Object.freeze([1])),
  () =>
    new TestFunction((_a, _b, items) =>
      Array.isArray(items) ? items.splice(0, 1) : 'x'.repeat(99_999),
    ),
  () => namespaces.get('Object')?.get('freeze'),
  () => guardLock(),
]
const value = fc.constantFrom(...makers)
const hostNames = [Object, Function, Array, String, Number, Boolean, Map, Set].flatMap((type) =>
  Object.getOwnPropertyNames(type.prototype),
)

function holdsItself(): OwnValue {
  const items: OwnValue[] = [1]
  items.push(items)
  return items
}

/** Of 2 ** levels values, in as many arrays as levels. */
function doubled(levels: number): OwnValue {
  let items: OwnValue = ['x']
  for (let level = 0; level < levels; level++) items = [items, items]
  return items
}

function deep(levels: number): OwnValue {
  let items: OwnValue = []
  for (let level = 0; level < levels; level++) items = new OwnRecord([['in', items]])
  return items
}

/** What is wrong with how something ended; null for a value of the language, or a sentence of ours. */
function faultOf(act: () => OwnValue): string | null {
  try {
    return foreignIn(act(), 3)
  } catch (error) {
    if (!(error instanceof ProgramError)) return `threw ${String(error)}`
    return error.message.length < 300 ? null : `said ${error.message}`
  }
}

/** What is not of the language in a value: a function of the host, an array with gaps, what is too large. */
function foreignIn(found: OwnValue, levels: number): string | null {
  if (isArray(found)) {
    if (hasGaps(found) || found.length > 10_000) return 'an array with gaps, or too large a one'
    if (levels === 0) return null
    return found
      .slice(0, 20)
      .reduce<string | null>((fault, item) => fault ?? foreignIn(item, levels - 1), null)
  }
  if (typeof found === 'string') return found.length <= 100_000 ? null : 'too long a text'
  if (isPrimitive(found)) return typeof found === 'function' ? 'a function of the host' : null
  return found instanceof Callable ||
    found instanceof OwnRecord ||
    kindOf(found) !== 'record' ||
    found.constructor === Object
    ? null
    : 'an object of the host'
}

function hasGaps(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) if (!(index in items)) return true
  return false
}

it.each(methodNames)(`%s is tame whatever it is called on and with, seed ${seed}`, (name) => {
  const calls = fc.property(value, fc.array(value, { maxLength: 3 }), (receiver, args) => {
    const target = receiver()
    const given = args.map((make) => make())
    expect(faultOf(() => callMethod(target, name, given, new TestRuntime(budget)))).toBeNull()
    expect(foreignIn(target, 0)).toBeNull()
  })
  expect(fc.check(calls, { seed, numRuns: 25 })).toMatchObject({ failed: false })
})

const functions = [...namespaces.values()]
  .flatMap((all) => [...all.values()])
  .concat([...globalValues.values()])

it.each(functions.filter((fn) => fn instanceof LibraryFunction))(
  `$name is tame whatever it is called with, seed ${seed}`,
  (fn) => {
    const calls = fc.property(fc.array(value, { maxLength: 3 }), (args) => {
      const given = args.map((make) => make())
      expect(faultOf(() => fn.run(given, new TestRuntime(budget)))).toBeNull()
    })
    expect(fc.check(calls, { seed, numRuns: 25 })).toMatchObject({ failed: false })
  },
)

const uses: readonly [
  string,
  (one: OwnValue, other: OwnValue, runtime: TestRuntime) => OwnValue,
][] = [
  ['textOf', (one, _other, runtime) => textOf(one, runtime)],
  ['equal', equal],
  ['toShared', (one, _other, runtime) => toShared(one, runtime)],
  ['itemsOf', (one, _other, runtime) => itemsOf(one, runtime)],
  ['entriesOf', (one, _other, runtime) => entriesOf(one, runtime)],
  ['fieldOf', fieldOf],
  [
    'setField',
    (one, other, runtime) => {
      setField(one, other, 1, runtime)
      return one
    },
  ],
  [
    'deepFreeze',
    (one, _other, runtime) => {
      deepFreeze(one, runtime)
      return one
    },
  ],
]

it.each(uses)(`%s is tame whatever it is used on, seed ${seed}`, (_name, use) => {
  const all = fc.property(value, value, (one, other) => {
    expect(faultOf(() => use(one(), other(), new TestRuntime(budget)))).toBeNull()
  })
  expect(fc.check(all, { seed, numRuns: 50 })).toMatchObject({ failed: false })
})

it.each(makers.map((make) => [make()]))(
  'finds no method and no field of the host on value %#',
  (target) => {
    const names = hostNames.filter((name) => !hasMethod(target, name))
    const called = names.map((name) =>
      outcomeOf(() => callMethod(target, name, [], new TestRuntime())),
    )
    expect(called.filter((outcome) => typeof outcome !== 'string')).toEqual([])
    const read = names
      .filter((name) => name !== 'length' && name !== 'name')
      .map((name) => outcomeOf(() => fieldOf(target, name, new TestRuntime())))
    // Two of the records have fields with such names: their own.
    expect(
      read.filter(
        (outcome) => typeof outcome !== 'string' && outcome !== undefined && outcome !== 1,
      ),
    ).toEqual([])
  },
)

it('keeps keys such as __proto__ as any other, and off every prototype', () => {
  const record = new OwnRecord()
  const runtime = new TestRuntime()
  for (const key of ['__proto__', 'constructor', 'toString']) setField(record, key, key, runtime)
  expect([...record.fields.keys()]).toEqual(['__proto__', 'constructor', 'toString'])
  expect(fieldOf(record, '__proto__', runtime)).toBe('__proto__')
  const parse = namespaces.get('JSON')?.get('parse') as LibraryFunction
  const parsed = parse.run(['{"__proto__":{"polluted":true}}'], runtime) as OwnRecord
  expect([...parsed.fields.keys()]).toEqual(['__proto__'])
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
