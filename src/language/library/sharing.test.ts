import { expect, it } from 'vitest'
import { fingerprint, type RecordValue } from '../../memory/value.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { cloneOf } from './cloning.ts'
import { deepFreeze } from './freezing.ts'
import { outcomeOf, own, plain, TestRuntime } from './library.fixture.ts'
import { toShared } from './sharing.ts'

const runtime = new TestRuntime()
const nested = (depth: number): OwnValue => {
  let value: OwnValue = []
  for (let level = 1; level < depth; level++) value = [value]
  return value
}

it('copies what is the thread’s own, at any depth, with the keys of records in order', () => {
  const inner: OwnValue[] = [1]
  const value = own({ b: 1, a: 2 }) as OwnRecord
  value.fields.set('list', inner)
  const shared = toShared(value, runtime) as RecordValue
  inner.push(2)
  value.fields.set('b', 3)
  expect([...shared.fields]).toEqual([
    ['a', 2],
    ['b', 1],
    ['list', [1]],
  ])
  expect(Object.isFrozen(shared.fields.get('list'))).toBe(true)
  expect(fingerprint(shared)).toBe('{"a":2,"b":1,"list":[1]}')
})

it('takes what came from shared memory as it is', () => {
  const shared = toShared(own([{ a: [NaN] }]), runtime)
  expect(toShared(shared, runtime)).toBe(shared)
  const engines = Object.freeze([Object.freeze(['key', NaN])])
  expect(toShared(engines, runtime)).toBe(engines)
  expect(toShared([shared], runtime)).toEqual([shared])
})

it('makes records of the engine of a frozen constant', () => {
  const constant = own([{ a: 1 }])
  deepFreeze(constant, runtime)
  expect(toShared(constant, runtime)).toEqual([{ kind: 'record', fields: new Map([['a', 1]]) }])
})

function cost(value: OwnValue): number {
  const counting = new TestRuntime()
  toShared(value, counting)
  return counting.spent
}

it('costs the same the second time', () => {
  const shared = toShared(own([[1, 2], { a: 'text' }]), runtime)
  const again = own([[1, 2], { a: 'text' }])
  deepFreeze(again, runtime)
  expect([cost(shared), cost(again)]).toEqual([6, 6])
  expect(cost([shared])).toBe(7)
})

it.each([
  ['too deep', nested(102), 'a value is nested more than 100 deep, or holds itself'],
  [
    'too deep with what was stored before',
    (() => {
      const stored = toShared(nested(100), runtime)
      return [[stored]] as OwnValue
    })(),
    'a value is nested more than 100 deep, or holds itself',
  ],
  [
    'too large',
    Array.from({ length: 200 }, () => Array(100).fill(1)),
    'a value is too large to be stored',
  ],
  [
    'too large by its texts',
    Array(11).fill('x'.repeat(100_000)),
    'a value is too large to be stored',
  ],
])('refuses a value that is %s', (_what, value, message) => {
  expect(outcomeOf(() => toShared(value as OwnValue, runtime))).toBe(message)
})

it('stores what is nested as deep as may be', () => {
  expect(fingerprint(toShared(nested(101), runtime))).toBe('['.repeat(101) + ']'.repeat(101))
})

it('clones what is met twice once, unless it is frozen', () => {
  const part: OwnValue[] = [1]
  const [one, other] = cloneOf([part, part], runtime) as OwnValue[]
  expect(one).toBe(other)
  expect(one).not.toBe(part)
  const stored = Object.freeze([1])
  const [first, second] = cloneOf([stored, stored], runtime) as OwnValue[]
  expect(first).not.toBe(second)
  expect(Object.isFrozen(first)).toBe(false)
  expect(plain(cloneOf(own({ a: { b: [1] } }), runtime))).toEqual({ a: { b: [1] } })
})
