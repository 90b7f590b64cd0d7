import { expect, it } from 'vitest'
import { pickSeeded } from './seeded.ts'

const names = ['A', 'B', 'C']

function picks(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => pickSeeded(seed, index, names)).join('')
}

it('picks the same from the same seed and step, in whatever order it is asked', () => {
  const forth = picks(7, 20)
  const back = Array.from({ length: 20 }, (_, index) => pickSeeded(7, 19 - index, names))
  expect(back.toReversed().join('')).toBe(forth)
})

it('picks otherwise from another seed', () => {
  const runs = Array.from({ length: 50 }, (_, seed) => picks(seed, 20))
  expect(new Set(runs).size).toBe(50)
})

it('picks everybody about as often', () => {
  for (const seed of [0, 1, 42]) {
    const run = picks(seed, 3000)
    for (const name of names) {
      const share = run.split(name).length - 1
      expect(share).toBeGreaterThan(900)
      expect(share).toBeLessThan(1100)
    }
  }
})

it('picks the only one there is', () => {
  expect(pickSeeded(123, 4, ['B'])).toBe('B')
})

it('refuses to pick from nobody', () => {
  expect(() => pickSeeded(1, 0, [])).toThrow('nobody can take a step')
})
