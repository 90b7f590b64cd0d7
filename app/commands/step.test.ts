import { expect, it } from 'vitest'
import { writeLink } from '../link/grammar.ts'
import { sessionAt } from '../session/session.fixture.ts'
import { step } from './step.ts'

function afterStep(link: string, ...names: readonly string[]): string {
  const store = sessionAt(link)
  for (const name of names) step(store, name)
  return writeLink(store.getState().moment)
}

it('takes the next step of a thread', () => {
  expect(afterStep('#/rename/racy', 'A', 'B')).toBe('#/rename/racy?run=AB')
})

it('keeps what the run had there, if it is the same step', () => {
  expect(afterStep('#/rename/racy?run=AABB&at=1', 'A')).toBe('#/rename/racy?run=AABB&at=2')
})

it('begins another future, if it is not', () => {
  expect(afterStep('#/rename/racy?run=AABB&at=1', 'B')).toBe('#/rename/racy?run=AB')
})

it('does nothing for who cannot take one', () => {
  expect(afterStep('#/cold-rename/fixed?run=AA', 'A')).toBe('#/cold-rename/fixed?run=AA')
  expect(afterStep('#/cold-rename/fixed?run=AA', '1', 'Z')).toBe('#/cold-rename/fixed?run=AA')
})

it('puts an end to playing, to a message, and to what was looked at', () => {
  const store = sessionAt('#/rename/racy?run=x')
  store.setState({ playing: true, codeFocus: 'B' })
  step(store, 'A')
  expect(store.getState()).toMatchObject({ playing: false, codeFocus: null, notice: null })
})

it('ends playing before it moves, so that what was played is an entry of the history', () => {
  const store = sessionAt('#/rename/racy')
  store.setState({ playing: true })
  const seen: string[] = []
  store.subscribe(({ playing, moment }) => {
    seen.push(`${playing ? 'playing' : 'still'} ${moment.schedule.join('')}`)
  })
  step(store, 'A')
  expect(seen).toEqual(['still ', 'still A'])
})
