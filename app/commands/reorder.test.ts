import { expect, it } from 'vitest'
import { writeLink } from '../link/grammar.ts'
import { sessionAt, toldIn } from '../session/session.fixture.ts'
import { moveStep } from './reorder.ts'

function moved(link: string, from: number, to: number) {
  const store = sessionAt(link)
  moveStep(store, from, to)
  return { link: writeLink(store.getState().moment), notice: toldIn(store) }
}

it('moves whose turn it is', () => {
  const run = '#/cold-rename/racy?run='
  expect(moved(`${run}BAAABB`, 0, 3)).toEqual({ link: `${run}AAABBB`, notice: null })
  expect(moved(`${run}AAABBB`, 5, 0)).toEqual({ link: `${run}BAAABB`, notice: null })
})

it('goes to the end of the run in its new order', () => {
  const run = '#/cold-rename/racy?run='
  expect(moved(`${run}BAAABB&at=2`, 0, 1).link).toBe(`${run}ABAABB`)
})

it('stops at the ends of the run', () => {
  const run = '#/cold-rename/racy?run='
  expect(moved(`${run}BAAABB`, 0, 99).link).toBe(`${run}AAABBB`)
  expect(moved(`${run}AAABBB`, 5, -99).link).toBe(`${run}BAAABB`)
  expect(moved(`${run}BAAABB`, 0, -1).link).toBe(`${run}BAAABB`)
})

it('does nothing for a step that there is not', () => {
  expect(moved('#/rename/racy?run=AB', 7, 0).link).toBe('#/rename/racy?run=AB')
})

it('keeps the run as far as its new order can be followed, and says where it had to stop', () => {
  // With one step of B before it, A needs no fourth step.
  expect(moved('#/cold-rename/racy?run=BBBAAAA', 2, 0).notice).toBeNull()
  const early = moved('#/cold-rename/racy?run=BBBAAAA', 3, 0)
  expect(early.link).toBe('#/cold-rename/racy?run=ABBBAA')
  expect(early.notice).toBe(
    'In that order, the run of 7 steps had to stop. Step 7 cannot run: A has finished. Nobody could take it. The 6 steps before it are kept.',
  )
})
