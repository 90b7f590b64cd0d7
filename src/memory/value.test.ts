import { expect, it } from 'vitest'
import { ProgramError } from './program-error.ts'
import {
  fingerprint,
  isIdentified,
  isRecord,
  isValue,
  labelOf,
  same,
  type RecordValue,
  type Value,
} from './value.ts'

const first = { uid: 'entity 1', label: 'v1 apple' }

function record(...fields: readonly (readonly [string, Value])[]): RecordValue {
  return { kind: 'record', fields: new Map(fields) }
}

it('gives every kind of value a text of its own', () => {
  const values: Value[] = [undefined, null, true, false, 0, -0, 1, '', '0', 'n', 'u', 't', [], [[]]]
  values.push([0], ['0'], [0, 1], ['0,1'], [[0], 1], first, 'entity 1', ['entity 1'])
  values.push(record(), record(['a', 1]), record(['a', '1']), record(['b', 1]), [record(['a', 1])])
  values.push(
    '{}',
    '{"a":1}',
    record(['a', record()]),
    record(['a', 1], ['b', 2]),
    record(['a,b', 1]),
  )
  values.push(record(['__proto__', 1]), record(['__proto__', 2]), record(['constructor', 1]))
  expect(new Set(values.map(fingerprint)).size).toBe(values.length)
})

it('takes instances for the same by their uid alone', () => {
  expect(same(first, { uid: 'entity 1', label: 'another label' })).toBe(true)
  expect(same(first, { uid: 'entity 2', label: 'v1 apple' })).toBe(false)
  expect(same([1, first], [1, { ...first }])).toBe(true)
  expect(same([1, first], [first, 1])).toBe(false)
})

it.each([
  ['a plain object', { version: 1 }, '{"version":1}'],
  ['an object with a uid and no label', { uid: 'entity 1' }, '{"uid":"entity 1"}'],
  ['a function', () => 1, 'function'],
  ['a symbol', Symbol('entity'), 'symbol'],
  ['a bigint', 1n, 'bigint'],
  ['a list that holds a plain object', [1, {}], '{}'],
])('refuses %s, whose text would not be canonical', (_kind, value, shown) => {
  expect(() => fingerprint(value as Value)).toThrow(
    `invalid shared value: ${shown}; expected a primitive, a list, a record, or an object with a uid and a label`,
  )
})

it('reads out an instance by its label, a list by its items, and an absence as nothing', () => {
  expect(labelOf(first)).toBe('v1 apple')
  expect(labelOf([first, 2, null])).toBe('[v1 apple, 2, nothing]')
  expect(labelOf(undefined)).toBe('nothing')
  expect(labelOf(false)).toBe('false')
})

it('refuses a list that holds itself, and shows what JSON cannot write', () => {
  const list: Value[] = []
  list.push(list)
  expect(() => fingerprint(list)).toThrow(ProgramError)
  const object: { self?: unknown } = {}
  object.self = object
  expect(() => fingerprint(object as unknown as Value)).toThrow('invalid shared value: object;')
})

it('shows what cannot be shared, until the step that would share it has failed', () => {
  expect(labelOf({ version: 1 } as unknown as Value)).toBe('{"version":1}')
})

it('tells an instance among values of any origin', () => {
  expect(isIdentified(first)).toBe(true)
  expect(isIdentified({ uid: 'entity 1' })).toBe(false)
  expect(isIdentified(null)).toBe(false)
  expect(isIdentified('entity 1')).toBe(false)
})

it('takes records for the same by what they hold, whatever the order of their keys', () => {
  const one = record(['a', 1], ['b', record(['c', first], ['d', null])])
  const other = record(['b', record(['d', null], ['c', { ...first }])], ['a', 1])
  expect(same(one, other)).toBe(true)
  expect(same(one, record(['a', 1], ['b', record(['c', first])]))).toBe(false)
  expect(same(record(['a', undefined]), record())).toBe(false)
})

it('reads out a record in the notation of JavaScript, without quotes', () => {
  expect(labelOf(record(['kind', 'connection'], ['n', 2]))).toBe('{kind: connection, n: 2}')
  expect(labelOf([record(['to', first], ['of', [null, record()]])])).toBe(
    '[{to: v1 apple, of: [nothing, {}]}]',
  )
})

it('tells a record, which may be shared, from a plain object, which may not', () => {
  expect(isRecord(record(['a', 1]))).toBe(true)
  expect(isValue(record(['a', [record()]]))).toBe(true)
  for (const object of [
    { a: 1 },
    { kind: 'record' },
    { kind: 'record', fields: { a: 1 } },
    null,
    [],
  ])
    expect(isRecord(object)).toBe(false)
  const holdsObject = record(['a', { version: 1 } as unknown as Value])
  expect(isValue(holdsObject)).toBe(false)
  expect(labelOf(holdsObject)).toBe('{"a":{"version":1}}')
  expect(() => fingerprint(holdsObject)).toThrow('invalid shared value: {"version":1};')
})

it('takes an object with a uid and a label for an instance, whatever else it holds', () => {
  const made = { ...first, ...record(['a', 1]) }
  expect(isRecord(made)).toBe(false)
  expect(fingerprint(made)).toBe('#"entity 1"')
})

it('keeps a value one when it is sent to a worker', () => {
  const value = [record(['__proto__', 1], ['made', { ...first, fields: new Map([['n', 2]]) }])]
  const sent = structuredClone(value)
  expect(isValue(sent)).toBe(true)
  expect(same(sent, value)).toBe(true)
})

it('refuses a record that holds itself, and comes to an end with it', () => {
  const fields = new Map<string, Value>()
  const twice: Value[] = [{ kind: 'record', fields }]
  twice.push(...twice)
  fields.set('self', twice).set('again', twice)
  expect(isValue(twice)).toBe(false)
  expect(() => fingerprint(twice)).toThrow('nested more than 100 deep, or holds itself')
  expect(labelOf(twice)).toBe('object')
})

it('lets records be nested as deep as lists', () => {
  const nested = (depth: number): Value => (depth === 0 ? [] : record(['in', nested(depth - 1)]))
  expect(isValue(nested(100))).toBe(true)
  expect(() => fingerprint(nested(100))).not.toThrow()
  expect(isValue(nested(101))).toBe(false)
  expect(() => fingerprint(nested(101))).toThrow(ProgramError)
})
