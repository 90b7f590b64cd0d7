import { expect, it } from 'vitest'
import type { Value } from '../../memory/value.ts'
import { Driven, record } from './driven.fixture.ts'

const listOf = (...items: readonly Value[]) => new Driven().make('opened', 'list', items)

it('does as Java does', () => {
  const { call, shown } = listOf('a')
  expect(call('add', 'b')).toBe(true)
  expect(call('get', 1)).toBe('b')
  expect(call('set', 0, 'c')).toBe('a')
  expect(call('add', record({ n: 1 }))).toBe(true)
  expect(call('contains', record({ n: 1 }))).toBe(true)
  expect(call('contains', 'a')).toBe(false)
  expect(call('removeAt', 0)).toBe('c')
  expect(call('size')).toBe(2)
  expect(call('toArray')).toEqual(['b', record({ n: 1 })])
  expect(shown()).toEqual(['0: b', '1: {n: 1}'])
})

it.each([-1, 2, 0.5, NaN, '0', undefined])('fails at index %s', (index) => {
  const { call } = listOf('a', 'b')
  const failure = `opened has no index ${index ?? 'nothing'}: its indices are 0 to 1`
  expect(() => call('get', index)).toThrow(failure)
  expect(() => call('set', index, 'c')).toThrow(failure)
  expect(() => call('removeAt', index)).toThrow(failure)
  expect(() => listOf().call('get', 0)).toThrow('opened has no index 0: it is empty')
})

it('says on which rows a step depends, and which it changed', () => {
  const { step } = listOf('a', 'b', 'b')
  const touched = (...given: Parameters<typeof step>) =>
    step(...given)()?.accesses.map(({ mode, key }) => `${mode} ${key}`)
  expect(touched('A', 'get', 1)).toEqual(['read 1'])
  expect(touched('A', 'add', 'c')).toEqual(['read 2', 'read 3', 'write 3'])
  expect(touched('A', 'removeAt', 1)).toEqual(['read 1', 'read 2', 'read 3', 'write 2', 'write 3'])
  expect(touched('A', 'set', 0, 'a')).toEqual(['read 0'])
  expect(touched('A', 'size')).toEqual(['read *'])
  const empty = listOf()
  expect(
    empty
      .step('A', 'add', 'a')()
      ?.accesses.map(({ key }) => key),
  ).toEqual(['0', '0'])
})
