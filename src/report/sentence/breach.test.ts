import { expect, it } from 'vitest'
import type { Statement } from '../../system/property.ts'
import { distinct } from './breach.ts'

function breach(id: string, rows?: readonly string[]) {
  return { property: { id } as Statement, ...(rows && { rows }) }
}

it('tells what is broken by the very same rows once', () => {
  const name = breach('name', ['byName apple'])
  const entry = breach('entry', ['byName apple'])
  expect(distinct([name, entry])).toEqual([name])
  expect(distinct([entry], [name])).toEqual([])
})

it('tells what is broken by a row of its own, or by none', () => {
  const name = breach('name', ['byName apple'])
  const more = breach('more', ['byName apple', 'byId 1'])
  expect(distinct([name, more])).toEqual([name, more])
  expect(distinct([more, name])).toEqual([more])
  const without = [breach('one'), breach('two', [])]
  expect(distinct([name, ...without])).toEqual([name, ...without])
})
