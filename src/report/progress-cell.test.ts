import { expect, it } from 'vitest'
import { describeCell } from './progress-cell.ts'

const none = { safe: 0, open: 0, doomed: 0, unknown: 0 }
const progress = {
  threads: ['A', 'B'],
  cells: [
    [{ ...none, open: 1 }, null],
    [
      { ...none, open: 1, doomed: 2 },
      { ...none, safe: 2 },
    ],
  ],
} as unknown as Parameters<typeof describeCell>[0]

it('says the fate of the one state at a place, or of how many there is which', () => {
  expect(describeCell(progress, [0, 0])).toBe('at stake')
  expect(describeCell(progress, [1, 0])).toBe(
    '3 states, by the order so far: 1 at stake, 2 lost for good',
  )
  expect(describeCell(progress, [1, 1])).toBe('2 states, 2 safe')
})

it('says that no run reaches a place', () => {
  expect(describeCell(progress, [0, 1])).toBe('no run reaches this cell')
  expect(describeCell(progress, [7, 7])).toBe('no run reaches this cell')
})
