import { expect, it } from 'vitest'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { equal } from './equality.ts'
import { setField } from './fields.ts'
import { globalValues, namespaces } from './globals.ts'
import { itemsOf } from './items.ts'
import { outcomeOf, own, TestFunction, TestRuntime } from './library.fixture.ts'
import { LibraryFunction } from './library-function.ts'
import { callMethod } from './methods.ts'
import { toShared } from './sharing.ts'
import { textOf } from './text-of.ts'

const tooMany = 'arrays and records hold at most 10,000 items, and this would be more'
const tooLong = 'texts have at most 100,000 characters, and this would be more'
const tooDeep = 'a value is nested more than 100 deep, or holds itself'

const many = () => Array.from({ length: 10_000 }, (_, at) => at)
const long = 'x'.repeat(100_000)
const unlimited = () => new TestRuntime(Infinity)

const call = (value: OwnValue, name: string, ...args: unknown[]) =>
  outcomeOf(() => callMethod(value, name, args.map(own), unlimited()))
const run = (namespace: string, name: string, ...args: unknown[]) =>
  runOn(namespace, name, ...args.map(own))

function runOn(namespace: string, name: string, ...args: OwnValue[]): unknown {
  const fn = namespaces.get(namespace)?.get(name) as LibraryFunction
  return outcomeOf(() => fn.run(args, unlimited()))
}

it.each<[string, () => unknown]>([
  ['push', () => call(many(), 'push', 1)],
  ['unshift', () => call(many(), 'unshift', 1)],
  ['splice', () => call(many(), 'splice', 0, 0, 1)],
  ['toSpliced', () => call(many(), 'toSpliced', 0, 0, 1)],
  ['concat', () => call(many(), 'concat', [1])],
  ['flat', () => call([many(), [1]], 'flat')],
  ['flatMap', () => call([1, 2], 'flatMap', many)],
  ['split', () => call('x'.repeat(10_001), 'split', '')],
  ['split', () => call('x,'.repeat(10_001), 'split', ',')],
  ['Array.from a length', () => run('Array', 'from', { length: 10_001 })],
  ['Array.from a length without end', () => run('Array', 'from', { length: Infinity })],
  ['Array.from a text', () => run('Array', 'from', 'x'.repeat(10_001))],
  ['Array.of', () => run('Array', 'of', ...many(), 1)],
  ['String.fromCharCode', () => run('String', 'fromCharCode', ...many(), 64)],
  ['JSON.parse', () => run('JSON', 'parse', JSON.stringify([...many(), 1]))],
  ['an item more', () => outcomeOf(() => setField(many(), 10_000, 1, unlimited()) as undefined)],
  [
    'a field more',
    () => {
      const record = new OwnRecord(many().map((at) => [String(at), at]))
      return outcomeOf(() => setField(record, 'more', 1, unlimited()) as undefined)
    },
  ],
  ['a text gone through', () => outcomeOf(() => itemsOf('😀'.repeat(10_001), unlimited()))],
])('refuses an array that %s would make too large', (_what, act) => {
  expect(act()).toBe(tooMany)
})

it.each<[string, () => unknown]>([
  ['repeat', () => call('ab', 'repeat', 50_001)],
  ['repeat without end', () => call('ab', 'repeat', Infinity)],
  ['padStart', () => call('', 'padStart', 100_001)],
  ['padEnd without end', () => call('', 'padEnd', Infinity)],
  ['concat', () => call(long, 'concat', 'x')],
  ['replace', () => call(long, 'replace', 'x', 'xx')],
  ['replaceAll', () => call(long, 'replaceAll', 'x', '$`')],
  ['replaceAll by a function', () => call(long, 'replaceAll', 'x', () => long)],
  ['join', () => call(many(), 'join', long)],
  ['join of texts', () => call([long, long], 'join')],
  ['toUpperCase', () => call('ß'.repeat(60_000), 'toUpperCase')],
  ['normalize', () => call('é'.repeat(60_000), 'normalize', 'NFD')],
  ['JSON.stringify', () => run('JSON', 'stringify', long)],
  [
    'JSON.stringify of an array',
    () => run('JSON', 'stringify', ['x'.repeat(60_000), 'x'.repeat(60_000)]),
  ],
  ['console.log', () => run('console', 'log', long, 'x')],
  ['a text of an array', () => outcomeOf(() => textOf([long, 'x'], unlimited()))],
])('refuses a text that %s would make too long', (_what, act) => {
  expect(act()).toBe(tooLong)
})

it('makes texts and arrays that are as large as may be', () => {
  expect(call('ab', 'repeat', 50_000)).toHaveLength(100_000)
  expect(call('', 'repeat', Infinity)).toBe('')
  expect(call('a', 'padStart', Infinity, '')).toBe('a')
  expect(run('Array', 'from', { length: 10_000 })).toHaveLength(10_000)
  expect(call('x'.repeat(10_000), 'split', '')).toHaveLength(10_000)
})

const deep = () => {
  let value: OwnValue = []
  for (let level = 0; level < 50_000; level++) value = [value]
  return value
}
const holdsItself = () => {
  const value: OwnValue[] = []
  value.push(value)
  return value
}

const throughAll: readonly [string, (value: OwnValue) => unknown][] = [
  ['textOf', (value) => outcomeOf(() => textOf(value, unlimited()))],
  ['equal', (value) => outcomeOf(() => equal(value, deep(), unlimited()))],
  ['toShared', (value) => outcomeOf(() => toShared(value, unlimited()))],
  ['JSON.stringify', (value) => runOn('JSON', 'stringify', value)],
  ['console.log', (value) => runOn('console', 'log', value)],
]

it.each(throughAll)('%s refuses what is nested too deep, or holds itself', (_name, act) => {
  expect(act(deep())).toBe(tooDeep)
  expect(act(holdsItself())).toBe(tooDeep)
})

it('refuses to flatten, to freeze, to clone or to parse what is nested too deep', () => {
  expect(outcomeOf(() => callMethod(deep(), 'flat', [Infinity], unlimited()))).toBe(tooDeep)
  expect(runOn('Object', 'freeze', deep())).toBe(tooDeep)
  const clone = globalValues.get('structuredClone') as LibraryFunction
  expect(outcomeOf(() => clone.run([deep()], unlimited()))).toBe(tooDeep)
  expect(run('JSON', 'parse', '['.repeat(200) + ']'.repeat(200))).toBe(tooDeep)
})

const first = new TestFunction((item) => item)

it.each<[string, number, () => [OwnValue, readonly OwnValue[]]]>([
  ['map', 10_000, () => [many(), [first]]],
  ['includes', 10_000, () => [many(), [-1]]],
  ['indexOf', 10_000, () => [many(), [-1]]],
  ['slice', 10_000, () => [many(), []]],
  ['concat', 10_000, () => [[], [many()]]],
  ['reverse', 10_000, () => [many(), []]],
  ['shift', 10_000, () => [many(), []]],
  ['fill', 10_000, () => [many(), [0]]],
  ['sort', 100_000, () => [many(), [new TestFunction((a, b) => Number(b) - Number(a))]]],
  ['join', 10_000, () => [many(), []]],
  ['repeat', 1_000, () => ['x', [100_000]]],
  ['trim', 1_000, () => [long, []]],
  ['replaceAll', 1_000, () => [long, ['y', 'z']]],
  ['includes', 250_000, () => [long, ['x'.repeat(50_000)]]],
])('%s pays at least %i operations, before it works', (name, cost, make) => {
  const [value, args] = make()
  const counting = new TestRuntime(Infinity)
  callMethod(value, name, args, counting)
  expect(counting.spent).toBeGreaterThanOrEqual(cost / 2)
  const [other, same] = make()
  const before = structuredClone(typeof other === 'string' ? other : [...(other as OwnValue[])])
  const poor = new TestRuntime(Math.min(cost / 4, 5_000))
  expect(outcomeOf(() => callMethod(other, name, same, poor))).toBe('too many local operations')
  expect(other).toEqual(before)
})
