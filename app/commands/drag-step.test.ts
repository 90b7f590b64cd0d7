import { expect, it } from 'vitest'
import { writeLink } from '../link/grammar.ts'
import { sessionAt } from '../session/session.fixture.ts'
import { dragStep } from './drag-step.ts'

function dragged(link: string, from: number, ...places: readonly number[]) {
  const store = sessionAt(link)
  const begun = store.getState().moment
  for (const to of places) dragStep(store, begun, from, to)
  const { moment, dragging } = store.getState()
  return { link: writeLink(moment), dragging }
}

it('shows the order under the pointer, each from the run as it was when the drag began', () => {
  const start = '#/rename/racy?run=AABBBBAA'
  expect(dragged(start, 6, 5)).toEqual({ link: '#/rename/racy?run=AABBBABA', dragging: true })
  expect(dragged(start, 6, 2, 5).link).toBe('#/rename/racy?run=AABBBABA')
})

it('is back where it began when the step is', () => {
  const start = '#/rename/racy?run=AABBBBAA&at=3'
  expect(dragged(start, 6, 5, 6).link).toBe(start)
})

it('takes no order that cannot be run, and cuts nothing', () => {
  const start = '#/lock-order/opposite?run=AAAABBBB'
  expect(dragged(start, 4, 1).link).toBe(start)
  expect(dragged(start, 99, 1).link).toBe(start)
})
