import { expect, it } from 'vitest'
import { ProgramError } from './program-error.ts'
import { fingerprint, isIdentified, labelOf, same, type Value } from './value.ts'

const first = { uid: 'entity 1', label: 'v1 apple' }

it('gives every kind of value a text of its own', () => {
  const values: Value[] = [undefined, null, true, false, 0, -0, 1, '', '0', 'n', 'u', 't', [], [[]]]
  values.push([0], ['0'], [0, 1], ['0,1'], [[0], 1], first, 'entity 1', ['entity 1'])
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
    `invalid shared value: ${shown}; expected a primitive, a list, or an object with a uid and a label`,
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
