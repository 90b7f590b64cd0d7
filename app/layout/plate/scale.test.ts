import { expect, it } from 'vitest'
import { plateScale } from './scale.ts'

const usual = { isPlain: false, isLarge: false }

it('draws no figure smaller than it is, and larger as far as its place is wide', () => {
  expect([288, 568, 620, 930, 2000].map((width) => plateScale(width, usual))).toEqual([
    1, 1, 1, 1.5, 1.7,
  ])
})

it('draws a few plain values larger, and all of it for a room', () => {
  expect(plateScale(568, { ...usual, isPlain: true })).toBeGreaterThan(plateScale(568, usual))
  expect(plateScale(568, { ...usual, isLarge: true })).toBeGreaterThan(plateScale(568, usual))
})
