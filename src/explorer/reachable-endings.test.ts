import { describe, expect, test } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { SharedCell } from '../objects/cell.ts'
import type { Program } from '../steps/program.ts'
import type { System } from '../system/system.ts'
import { reachableEndings } from './reachable-endings.ts'

type Counting = (counter: SharedCell<number>) => Program<unknown>

function system(program: Counting, threads: number): System {
  const memory = new Memory()
  const counter = new SharedCell<number>(memory, 'counter', 0)
  return {
    memory,
    threads: Array.from({ length: threads }, (_, index) => ({
      name: `T${index}`,
      title: '',
      start: () => program(counter),
    })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
}

const increment: Counting = function* (counter) {
  yield* counter.set((yield* counter.get()) + 1)
}

const countForEver: Counting = function* (counter) {
  for (let next = 1; ; next++) yield* counter.set(next)
}

test('all endings are found, and no limit is told', () => {
  const { endings, complete, limit } = reachableEndings(system(increment, 3))
  expect({ complete, limit, endings: endings.length }).toEqual({
    complete: true,
    limit: null,
    endings: 3,
  })
})

describe('a search for endings that is cut short', () => {
  test.each([
    { limit: 'states', limits: { states: 20 } },
    { limit: 'memory', limits: { bytes: 5000 } },
    { limit: 'steps', limits: { steps: 3 } },
  ])('by its limit of $limit says so', ({ limit, limits }) => {
    expect(reachableEndings(system(increment, 5), limits)).toMatchObject({ complete: false, limit })
  })

  test('ends for a program that does not', () => {
    expect(reachableEndings(system(countForEver, 1), { steps: 1000 })).toMatchObject({
      complete: false,
      limit: 'steps',
    })
  })
})
