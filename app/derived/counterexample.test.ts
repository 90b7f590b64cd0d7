import { expect, it } from 'vitest'
import { counterexample, likeliestPass } from './counterexample.ts'

const steps = (run: string) => run.split('')

const ending = (
  witness: string,
  violates: readonly string[],
  probability: number,
  serially: readonly (readonly string[])[] | null = null,
) => ({ witness: steps(witness), violates, probability, serially, deadlock: false })

const endings = [
  ending('A', [], 0.1, []),
  ending('AB', ['x'], 0.1, [['x']]),
  ending('ABA', ['x', 'y'], 0.2, []),
  ending('ABAB', ['y'], 0.3, []),
  ending('ABABA', [], 0.3, [[]]),
]

it('is the shortest that takes a race, or the shortest where none is known to', () => {
  expect(counterexample(endings, ['x'])).toEqual(steps('ABA'))
  expect(counterexample(endings, ['y'])).toEqual(steps('ABA'))
  expect(counterexample(endings.slice(0, 2), ['x'])).toEqual(steps('AB'))
  expect(counterexample(endings, ['z'])).toBeNull()
  const unknown = endings.map((each) => ({ ...each, serially: null }))
  expect(counterexample(unknown, ['x'])).toEqual(steps('AB'))
})

it('has beside it the likeliest ending that breaks nothing', () => {
  expect(likeliestPass(endings, ['x'])).toEqual(steps('ABAB'))
  expect(likeliestPass(endings, ['x', 'y'])).toEqual(steps('ABABA'))
  expect(likeliestPass([{ ...ending('A', [], 1), deadlock: true }], ['x'])).toBeNull()
  expect(likeliestPass([], ['x'])).toBeNull()
})
