import { expect, it } from 'vitest'
import type { Identified, RecordValue } from '../../memory/value.ts'
import { OwnRecord, type OwnValue } from '../values/own-value.ts'
import { equal } from './equality.ts'
import { own, TestFunction, TestRuntime } from './library.fixture.ts'
import { toShared } from './sharing.ts'

const runtime = new TestRuntime()
const made = (uid: string): Identified => ({ uid, label: 'pear' })
const fn = new TestFunction(() => 1)
const record: RecordValue = { kind: 'record', fields: new Map([['a', 1]]) }
const looksLike = new OwnRecord([
  ['uid', 'A.1'],
  ['label', 'pear'],
])
const holdsItself: OwnValue[] = []
holdsItself.push(holdsItself)

it.each<[string, OwnValue, OwnValue, boolean]>([
  ['numbers', 1, 1, true],
  ['a number and its text', 1, '1', false],
  ['NaN and itself', NaN, NaN, false],
  ['0 and -0', 0, -0, true],
  ['null and undefined', null, undefined, false],
  ['arrays with the same items', [1, [2]], [1, [2]], true],
  ['arrays with other items', [1, [2]], [1, [3]], false],
  ['an array and a longer one', [1], [1, undefined], false],
  ['contents with NaN', [NaN], [NaN], true],
  ['contents with 0 and -0', [0], [-0], true],
  ['records in another order', own({ a: 1, b: 2 }), own({ b: 2, a: 1 }), true],
  ['a record with a field more', own({ a: 1 }), own({ a: 1, b: undefined }), false],
  ['fields of other names', own({ a: undefined }), own({ b: undefined }), false],
  ['an own record and a stored one', own({ a: 1 }), record, true],
  ['a record and an array', own({}), [], false],
  ['an instance on two replays', made('A.1'), made('A.1'), true],
  ['two instances that look alike', made('A.1'), made('A.2'), false],
  ['an instance and a record', made('A.1'), looksLike, false],
  ['a record and an instance', looksLike, made('A.1'), false],
  ['a function and itself', fn, fn, true],
  ['two functions', fn, new TestFunction(() => 1), false],
  ['what holds itself, and itself', holdsItself, holdsItself, true],
])('compares %s', (_what, one, other, expected) => {
  expect(equal(one, other, runtime)).toBe(expected)
  expect(equal(other, one, runtime)).toBe(expected)
})

function cost(one: OwnValue, other: OwnValue): number {
  const counting = new TestRuntime()
  expect(equal(one, other, counting)).toBe(true)
  return counting.spent
}

it('costs as much for one object from shared memory as for two', () => {
  const one = toShared(own([{ a: 1 }, [2]]), runtime)
  const other = toShared(own([{ a: 1 }, [2]]), runtime)
  expect(cost(one, other)).toBe(7)
  expect(cost(one, one)).toBe(7)
})
