import { expect, it } from 'vitest'
import { compareColumns } from './compare-columns.ts'

it('gives the steps the room beside the names, and scrolls where a verb would not fit', () => {
  expect(compareColumns(896, 8)).toMatchObject({ label: 402, step: 61, axis: 488 })
  expect(compareColumns(896, 14)).toMatchObject({ label: 402, step: 56, axis: 784 })
  expect(compareColumns(1500, 4)).toMatchObject({ step: 120, axis: 960, isStacked: false })
})

it('has the names above the axis where there is no room beside it', () => {
  expect(compareColumns(358, 8)).toEqual({
    label: 358,
    step: 44,
    count: 8,
    axis: 352,
    between: [],
    isStacked: true,
  })
  expect(compareColumns(288, 12)).toMatchObject({ label: 288, step: 24, axis: 288 })
  expect(compareColumns(288, 13)).toMatchObject({ label: 288, step: 56, axis: 728 })
  expect(compareColumns(288, 1)).toMatchObject({ step: 80 })
})

it('has some width before any is known', () => {
  expect(compareColumns(0, 8).step).toBeGreaterThan(0)
})
