import { describe, expect, test } from 'vitest'
import { crossCheck, emptyTally } from './cross-check.fixture.ts'

const seedsTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
const seeds = seedsTo(400)
const carelessSeeds = seedsTo(120)
const tally = emptyTally()

describe('the explorer agrees with plain recursion', () => {
  test.each(seeds)('on the random system of seed %i', (seed) => {
    expect(crossCheck(seed, false, tally)).toBeNull()
  })

  test.each(carelessSeeds)('on the random system with mistakes of seed %i', (seed) => {
    expect(crossCheck(seed, true, tally)).toBeNull()
  })

  test('wherever it has a way of its own', () => {
    expect(tally.all).toBe(seeds.length + carelessSeeds.length)
    const { all: _all, ...ways } = tally
    const rare = Object.entries(ways).filter(([, count]) => count < 5)
    expect(rare).toEqual([])
  })
})
