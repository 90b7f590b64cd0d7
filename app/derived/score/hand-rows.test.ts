import { expect, it } from 'vitest'
import { derive } from '../derive.fixture.ts'
import { handsOf } from '../hands.ts'
import { handAt, handRows } from './hand-rows.ts'

function rowsOf(run: string, place: string) {
  const [scenario = '', strategy = ''] = place.split('/')
  return handRows(
    handsOf(derive({ scenario, strategy, options: {}, schedule: run.split(''), at: 0 })),
  )
}

it('has a row for what each thread holds', () => {
  const rows = rowsOf('AABBBBAA', 'rename/racy')
  expect(rows.map(({ actor, hands }) => [actor, hands.map(({ label }) => label)])).toEqual([
    ['A', ['v1 apple']],
    ['B', ['v2 pear']],
  ])
})

it('shows what is held, before that what will be, and after that what was', () => {
  const [row] = rowsOf('BAAABB', 'cold-rename/racy').filter(({ actor }) => actor === 'B')
  if (!row) throw new Error('B holds nothing')
  expect([0, 1, 6].map((at) => handAt(row, at)?.label)).toEqual(['nothing', 'nothing', 'nothing'])
})

it('never has two values of one row at once, and leaves out what nobody uses', () => {
  const rows = rowsOf('AABBBBAAA11BBBBBBBBA2BBCCAAABBA', 'receive-paths/owner')
  expect(rows.length).toBeGreaterThan(0)
  for (const { hands } of rows) {
    expect(hands.every(({ usedAt }) => usedAt !== null)).toBe(true)
    const ends = hands.map(({ readAt, usedAt }) => [readAt, usedAt ?? Infinity] as const)
    for (const [index, [from]] of ends.entries())
      expect(from).toBeGreaterThanOrEqual(ends[index - 1]?.[1] ?? 0)
  }
})
