import { expect, it } from 'vitest'
import { markLefts, markRoom } from './mark-places.ts'

it('gives each of three threads a place of its own, wherever they stand', () => {
  expect(markLefts([0, 0, 0])).toEqual([0, 24, 48])
  expect(markLefts([180, null, 18])).toEqual([0, 24, 48])
})

it('moves a fourth from who is too near to a place that is free there', () => {
  expect(markLefts([36, 0, 0, 360])).toEqual([0, 24, 48, 0])
  expect(markLefts([36, 0, 36, 18])).toEqual([0, 24, 48, 10])
  expect(markLefts([36, 360, 36, 18])).toEqual([0, 24, 48, 24])
})

it('lays marks over one another where there is no place left, so that each can still be seen', () => {
  expect(markLefts([18, 18, 18, 18])).toEqual([0, 24, 48, 10])
})

it('leaves room for as many places as are taken', () => {
  expect([1, 2, 3, 4].map(markRoom)).toEqual([0, 6, 30, 30])
})
