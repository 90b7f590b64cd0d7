import { expect, it } from 'vitest'
import { folded } from './locals-sign.ts'

it.each([
  [['i = 3', 'old = v1 pear'], 20, 'i = 3  old = v1 pear'],
  [['i = 3', 'old = v1 pear'], 19, 'i = 3  … 1 more'],
  [['i = 3', 'old = v1 pear'], 14, '… 2 more'],
  [['i = 3', 'old = v1 pear'], 7, null],
  [['i = 3'], -5, null],
])('tells of %j in a room of %i letters what has room', (told, room, text) => {
  expect(folded(told, room)).toBe(text)
})
