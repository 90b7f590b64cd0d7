import { expect, it } from 'vitest'
import { columnsIn, endOf, leftOf, middleOf, startOf } from './columns.ts'

it('gives a short run as many columns as fit its page, and steps the room that there is', () => {
  expect(columnsIn(896, 8)).toEqual({
    label: 402,
    step: 61,
    count: 8,
    axis: 488,
    between: [],
  })
  expect(columnsIn(896, 2)).toEqual(columnsIn(896, 8))
  expect(columnsIn(1400, 8).step).toBe(80)
})

it('gets closer before it scrolls', () => {
  expect(columnsIn(896, 12).step).toBe(41)
  const long = columnsIn(896, 60)
  expect(long).toMatchObject({ step: 40, count: 60, axis: 2400 })
})

it('leaves time the more room, the narrower the page', () => {
  expect(columnsIn(760, 8)).toMatchObject({ label: 320, step: 55 })
})

it('begins a moment where the step before it is in the middle', () => {
  const columns = columnsIn(896, 8)
  expect(startOf(columns, 0)).toBe(0)
  expect(startOf(columns, 1)).toBe(middleOf(columns, 0))
  expect(startOf(columns, 8)).toBe(457.5)
})

it('leaves a column each to what stands between steps, and before and after them', () => {
  const columns = columnsIn(896, 6, false, [0, 1, 1, 6])
  expect(columns).toMatchObject({ count: 10, step: 49 })
  expect([0, 1, 5].map((step) => leftOf(columns, step) / 49)).toEqual([1, 4, 8])
  expect([startOf(columns, 0), startOf(columns, 1)]).toEqual([0, 1.5 * 49])
  expect(endOf(columns, 6)).toBe(490)
})
