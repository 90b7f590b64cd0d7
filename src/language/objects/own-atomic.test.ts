import { expect, it, test } from 'vitest'
import type { Value } from '../../memory/value.ts'
import { Driven, record } from './driven.fixture.ts'

const atomicOf = (value: Value) => new Driven().make('hits', 'atomic', value)

test.each<[call: [string, ...(Value | ((held: Value) => Value))[]], result: Value, after: Value]>([
  [['get'], 5, 5],
  [['set', 7], undefined, 7],
  [['getAndSet', 7], 5, 7],
  [['compareAndSet', 5, 7], true, 7],
  [['compareAndSet', 4, 7], false, 5],
  [['incrementAndGet'], 6, 6],
  [['getAndIncrement'], 5, 6],
  [['decrementAndGet'], 4, 4],
  [['addAndGet', 3], 8, 8],
  [['getAndAdd', 3], 5, 8],
  [['updateAndGet', (held) => [held]], [5], [5]],
  [['getAndUpdate', (held) => [held]], 5, [5]],
])('with 5 in it, %j gives %j and leaves %j', ([method, ...args], result, after) => {
  const { call } = atomicOf(5)
  expect(call(method, ...args)).toEqual(result)
  expect(call('get')).toEqual(after)
})

it('compares by content', () => {
  const { call } = atomicOf(record({ a: 1 }))
  expect(call('compareAndSet', record({ a: 1 }), 1)).toBe(true)
})

it('adds to nothing but numbers', () => {
  expect(() => atomicOf('5').call('incrementAndGet')).toThrow(
    'hits cannot be added to: it holds 5, which is no number',
  )
  expect(() => atomicOf(5).call('addAndGet', '5')).toThrow(
    'hits cannot be added to: 5 is no number',
  )
})

it('reports what its function was called with, and writes only what changes, or blindly', () => {
  const { step } = atomicOf(5)
  const did = (...given: Parameters<typeof step>) => {
    const effect = step(...given)()
    return [effect?.observed, effect?.accesses.map(({ mode }) => mode).join()]
  }
  expect(did('A', 'updateAndGet', (held) => held)).toEqual([[5], 'read'])
  expect(did('A', 'getAndUpdate', () => 6)).toEqual([[5], 'read,write'])
  expect(did('A', 'getAndSet', 6)).toEqual([[], 'read'])
  expect(did('A', 'set', 6)).toEqual([[], 'write'])
  expect(step('A', 'set', 6)()?.use).toBe('hits.set')
})
