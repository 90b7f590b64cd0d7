import { expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

const known = ['push', 'pop', 'filter', 'includes', 'toSorted', 'putIfAbsent', 'containsKey', 'map']

it.each([
  ['pushh', 'push'],
  ['fliter', 'filter'],
  ['TOSORTED', 'toSorted'],
  ['include', 'includes'],
  ['putIfAbsnet', 'putIfAbsent'],
  ['contains', 'containsKey'],
  ['mpa', 'map'],
])('takes %s for %s', (found, meant) => {
  expect(nearestName(found, known)).toBe(meant)
})

it.each(['constructor', '__proto__', '', 'x', 'elephant', 'push'.repeat(20_000)])(
  'finds nothing that is like %.12s',
  (found) => {
    expect(nearestName(found, known)).toBeNull()
  },
)
