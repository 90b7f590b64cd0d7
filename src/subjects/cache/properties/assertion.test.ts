import { expect, it } from 'vitest'
import type { Value } from '../../../memory/value.ts'
import { assertion } from './assertion.ts'

const isFirstNew = assertion({
  id: 'assert-new',
  title: '',
  sentence: '',
  holds: ([first]) => first === 'new',
})

function holds(returned: Value): boolean {
  return isFirstNew.holds(isFirstNew.onReturn?.(isFirstNew.initial, returned))
}

it('is of the answers that the test itself returns, and of no other thread', () => {
  expect(holds(['new', 'old'])).toBe(true)
  expect(holds(['old', 'new'])).toBe(false)
  expect(holds([])).toBe(false)
  expect(holds('old')).toBe(true)
  expect(holds(undefined)).toBe(true)
})
