import { describe, expect, it, test } from 'vitest'
import type { Value } from '../../memory/value.ts'
import { Driven, record } from './driven.fixture.ts'

const made = (uid: string): Value => ({ uid, label: 'v1 pear', by: uid.charAt(0) })
const [pear, twin] = [made('A.1'), made('B.1')]

function mapOf(fields: Readonly<Record<string, Value>> = {}) {
  const driven = new Driven()
  return { ...driven.make('byId', 'map', record(fields)), driven }
}

describe('a map has the meaning and the return values of Java', () => {
  // What is under 1 before, the call, what it returns, and what is under 1 afterwards.
  test.each<
    [held: Value, call: [string, ...(Value | (() => Value))[]], result: Value, after: Value]
  >([
    [null, ['get', 1], null, null],
    ['old', ['get', 1], 'old', 'old'],
    [null, ['containsKey', 1], false, null],
    ['old', ['containsKey', 1], true, 'old'],
    [null, ['put', 1, 'new'], null, 'new'],
    ['old', ['put', 1, 'new'], 'old', 'new'],
    [null, ['putIfAbsent', 1, 'new'], null, 'new'],
    ['old', ['putIfAbsent', 1, 'new'], 'old', 'old'],
    [null, ['remove', 1], null, null],
    ['old', ['remove', 1], 'old', null],
    [null, ['remove', 1, 'old'], false, null],
    ['old', ['remove', 1, 'old'], true, null],
    ['old', ['remove', 1, 'other'], false, 'old'],
    ['old', ['remove', 1, undefined], false, 'old'],
    [null, ['replace', 1, 'new'], null, null],
    ['old', ['replace', 1, 'new'], 'old', 'new'],
    [null, ['replace', 1, 'old', 'new'], false, null],
    ['old', ['replace', 1, 'old', 'new'], true, 'new'],
    ['old', ['replace', 1, 'other', 'new'], false, 'old'],
    [null, ['merge', 1, 'new', () => 'made'], 'new', 'new'],
    ['old', ['merge', 1, 'new', () => 'made'], 'made', 'made'],
    ['old', ['merge', 1, 'new', () => null], null, null],
    ['old', ['merge', 1, 'new', () => undefined], null, null],
    [null, ['compute', 1, () => 'made'], 'made', 'made'],
    [null, ['compute', 1, () => null], null, null],
    ['old', ['compute', 1, () => 'made'], 'made', 'made'],
    ['old', ['compute', 1, () => null], null, null],
    [null, ['computeIfAbsent', 1, () => 'made'], 'made', 'made'],
    [null, ['computeIfAbsent', 1, () => null], null, null],
    ['old', ['computeIfAbsent', 1, () => 'made'], 'old', 'old'],
    [null, ['computeIfPresent', 1, () => 'made'], null, null],
    ['old', ['computeIfPresent', 1, () => 'made'], 'made', 'made'],
    ['old', ['computeIfPresent', 1, () => null], null, null],
    ['old', ['clear'], undefined, null],
    [null, ['size'], 0, null],
    ['old', ['size'], 1, 'old'],
  ])('%s under the key: %j gives %j and leaves %j', (held, [method, ...args], result, after) => {
    const { call } = mapOf(held === null ? {} : { 1: held })
    expect(call(method, ...args)).toBe(result)
    expect(call('get', 1)).toBe(after)
  })
})

it('calls functions as Java does, only where it needs them, and reports what was there', () => {
  const { step, call } = mapOf({ 1: 'old' })
  const seen: Value[] = []
  const see = (...values: Value[]): Value => {
    seen.push(values)
    return values.at(-1)
  }
  const observed = (...given: Parameters<typeof step>) => step(...given)()?.observed
  expect(observed('A', 'merge', '1', 'new', see)).toEqual(['old'])
  expect(observed('A', 'compute', '1', see)).toEqual(['new'])
  expect(observed('A', 'compute', 2, see)).toEqual([null])
  expect(observed('A', 'computeIfPresent', '1', see)).toEqual(['new'])
  expect(observed('A', 'computeIfAbsent', 2, see)).toEqual([null])
  expect(seen).toEqual([['old', 'new'], [1, 'new'], [2, null], [1, 'new'], [2]])
  expect(call('get', 2)).toBe(2)
  expect(observed('A', 'computeIfAbsent', 1, see)).toEqual([])
  expect(observed('A', 'computeIfPresent', 3, see)).toEqual([])
  expect(observed('A', 'merge', 3, 'new', see)).toEqual([])
  expect(seen).toHaveLength(5)
})

function willHaveNone(): never {
  throw new Error('will have none')
}

it('fails, and changes nothing, where its function throws or returns what cannot be shared', () => {
  const { call, shown } = mapOf({ 1: 'old' })
  const wrong = { plain: 1 } as unknown as Value
  expect(() => call('compute', 1, () => wrong)).toThrow('invalid shared value: {"plain":1}')
  expect(() => call('merge', 1, 'new', willHaveNone)).toThrow('will have none')
  expect(shown()).toEqual(['1: old'])
})

it.each([
  ['put', 'byId cannot hold null: what is absent is told by null', 1, null],
  ['putIfAbsent', 'byId cannot hold undefined: what is absent is told by null', 1, undefined],
  ['put', 'byId cannot have null as a key', null, 1],
])('fails where %s would store nothing: %s', (method, failure, key, value) => {
  const { call } = mapOf({ 1: 'old' })
  expect(() => call(method, key, value)).toThrow(failure)
})

it('finds nothing under nothing', () => {
  const { call } = mapOf({ 1: 'old' })
  expect(call('get', null)).toBeNull()
  expect(call('containsKey', undefined)).toBe(false)
  expect(call('remove', null)).toBeNull()
})

describe('keys', () => {
  test.each<[Value, Value, boolean]>([
    [1, '1', true],
    [-1.5, '-1.5', true],
    [0, -0, true],
    [1e21, '1e+21', true],
    [Infinity, 'Infinity', true],
    [NaN, 'NaN', true],
    [1, '01', false],
    [1, '1.0', false],
    [0, '', false],
    [0, '-0', false],
    [true, 'true', false],
    [[1], [1], true],
    [[1], ['1'], false],
    [record({ a: 1, b: 2 }), record({ b: 2, a: 1 }), true],
    [pear, twin, false],
    [pear, { ...(pear as object), label: 'else' } as Value, true],
  ])('%j and %j are the same: %s', (one, other, isSame) => {
    const { call } = mapOf()
    call('put', one, 'here')
    expect(call('containsKey', other)).toBe(isSame)
  })

  it('are told as numbers where they can be, in one order whatever came first', () => {
    const orders = [
      ['pear', '10', 9, 'apple', '__proto__', 'constructor'],
      ['constructor', '__proto__', 'apple', 9, '10', 'pear'],
    ]
    const heaps = orders.map((order) => {
      const { call, driven } = mapOf()
      for (const key of order) call('put', key, `of ${key}`)
      expect(call('keys')).toEqual([9, 10, '__proto__', 'apple', 'constructor', 'pear'])
      expect(call('values')).toEqual(
        [9, 10, '__proto__', 'apple', 'constructor', 'pear'].map((key) => `of ${key}`),
      )
      return driven.memory.objects.map((object) => object.rows(driven.now))
    })
    expect(heaps[0]).toEqual(heaps[1])
  })

  it('are told with their values', () => {
    expect(mapOf({ 2: 'two', 1: 'one' }).call('entries')).toEqual([
      [1, 'one'],
      [2, 'two'],
    ])
  })
})

it('compares values by content, and instances by identity', () => {
  const { call } = mapOf({ list: [1, record({ a: 1 })], made: pear })
  expect(call('remove', 'made', twin)).toBe(false)
  expect(call('remove', 'made', { ...(pear as object) } as Value)).toBe(true)
  expect(call('replace', 'list', [1, record({ a: 2 })], 1)).toBe(false)
  expect(call('replace', 'list', [1, record({ a: 1 })], 1)).toBe(true)
})

it('calls the methods of JavaScript and Caffeine by the names of Java in its steps', () => {
  const { step } = mapOf({ 1: 'old' })
  const uses = [
    step('A', 'set', 1, 'new')(),
    step('A', 'has', 1)(),
    step('A', 'getIfPresent', 1)(),
    step('A', 'delete', 1)(),
  ].map((effect) => effect?.use)
  expect(uses).toEqual(['byId.put', 'byId.containsKey', 'byId.get', 'byId.remove'])
})

it('says which rows a step touched: one it only looked at is not written', () => {
  const { step } = mapOf({ 1: 'old', 2: 'two' })
  const touched = (...given: Parameters<typeof step>) =>
    step(...given)()?.accesses.map(({ mode, key }) => `${mode} ${key}`)
  expect(touched('A', 'get', 1)).toEqual(['read 1'])
  expect(touched('A', 'put', 1, 'new')).toEqual(['read 1', 'write 1'])
  expect(touched('A', 'put', 1, 'new')).toEqual(['read 1'])
  expect(touched('A', 'remove', 1, 'other')).toEqual(['read 1'])
  expect(touched('A', 'size')).toEqual(['read *'])
  expect(touched('A', 'clear')).toEqual(['read *', 'write 1', 'write 2'])
})

it('tells what a step did', () => {
  const { step } = mapOf({ 1: 'old' })
  const told = (...given: Parameters<typeof step>) => step(...given)()?.description
  expect(told('A', 'put', 1, 'new')).toBe('put new under byId[1], where old was')
  expect(told('A', 'merge', 1, 'more', () => 'most')).toBe('merged byId[1] to most, where new was')
  expect(told('A', 'replace', 1, 'old', 'x')).toBe(
    'did not replace byId[1]: it holds most, not old',
  )
  expect(told('A', 'computeIfPresent', 1, () => null)).toBe(
    'computed byId[1] to nothing, which removed most',
  )
  expect(told('A', 'containsKey', 1)).toBe('looked for byId[1] and did not find it')
})
