import { expect, it } from 'vitest'
import { laneGap, narrowColumns } from './narrow.ts'

const verbs = ['read', 'merge', 'put', 'drop']

it('has room for the verbs of two threads on a phone', () => {
  expect(narrowColumns(358, 2, verbs)).toEqual({ lane: 72, hasVerbs: true, chance: 64 })
  expect(narrowColumns(288, 2, verbs)).toMatchObject({ hasVerbs: true, chance: 64 })
})

it('gives up the verbs where there are more threads than have room for them', () => {
  expect(narrowColumns(358, 3, verbs).hasVerbs).toBe(true)
  expect(narrowColumns(358, 4, verbs).hasVerbs).toBe(false)
  expect(narrowColumns(288, 3, [...verbs, 'dequeue']).hasVerbs).toBe(false)
})

it('leaves room beside nine lanes of tasks and threads', () => {
  const { lane, chance } = narrowColumns(288, 9, verbs)
  expect(lane).toBe(20)
  expect(9 * (lane + laneGap) + chance).toBeLessThanOrEqual(288)
})
