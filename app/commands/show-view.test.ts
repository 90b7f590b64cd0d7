import { expect, it } from 'vitest'
import { writeLink } from '../link/grammar.ts'
import { sessionAt } from '../session/session.fixture.ts'
import type { SessionStore } from '../session/session.ts'
import { chooseScenario } from './choose-scenario.ts'
import { chooseOption, chooseStrategy } from './choose-setting.ts'
import { compareWith, showView } from './show-view.ts'

function after(link: string, ...acts: readonly ((store: SessionStore) => void)[]): string {
  const store = sessionAt(link)
  for (const act of acts) act(store)
  return writeLink(store.getState().moment)
}

const run = '#/rename/racy?run=AABBBBAA&at=3'

it('looks at the same moment in another way, and back', () => {
  expect(after(run, (store) => showView(store, 'proof'))).toBe(`${run}&view=proof`)
  expect(after(`${run}&view=proof`, (store) => showView(store, 'compare'))).toBe(
    `${run}&view=compare`,
  )
  expect(after(`${run}&beside=fixed&view=compare`, (store) => showView(store, 'run'))).toBe(
    `${run}&beside=fixed`,
  )
})

it('does nothing for the view that it is', () => {
  const store = sessionAt(run)
  const { moment } = store.getState()
  showView(store, 'run')
  expect(store.getState().moment).toBe(moment)
})

it('compares with another strategy, or another order', () => {
  expect(after(run, (store) => compareWith(store, 'guard'))).toBe(
    `${run}&beside=guard&view=compare`,
  )
  expect(after(run, (store) => compareWith(store, 'fixed', 'AAABBB'.split('')))).toBe(
    `${run}&beside=fixed:AAABBB&view=compare`,
  )
  expect(after(run, (store) => compareWith(store, 'racy', 'AAAABBBB'.split('')))).toBe(
    `${run}&beside=racy:AAAABBBB&view=compare`,
  )
  expect(after(run, (store) => compareWith(store, 'slow'))).toBe(run)
})

it('keeps the run as it is now beside it, to make another order of', () => {
  expect(after(run, (store) => compareWith(store, 'racy'))).toBe(
    `${run}&beside=racy:AABBBBAA&view=compare`,
  )
})

it('changes sides where the strategy beside is chosen', () => {
  const compared = '#/rename/racy?run=AABBBBAA&beside=fixed&view=compare'
  expect(after(compared, (store) => chooseStrategy(store, 'fixed'))).toBe(
    '#/rename/fixed?run=ABBBAA&beside=racy&view=compare',
  )
  expect(
    after(
      compared,
      (store) => chooseStrategy(store, 'fixed'),
      (store) => chooseStrategy(store, 'racy'),
    ),
  ).toBe(compared)
})

it('keeps a run beside with its strategy, and follows it where an option changes', () => {
  const compared = '#/rename/racy?run=AAAABBBB&beside=fixed:AAABBB&view=compare'
  expect(after(compared, (store) => chooseStrategy(store, 'fixed'))).toBe(
    '#/rename/fixed?run=AAABBB&beside=fixed:AAABBB&view=compare',
  )
  const listening = '#/rename/racy?run=A&listener=async&beside=racy:AA1&view=compare'
  expect(after(listening, (store) => chooseOption(store, 'listener', 'none'))).toBe(
    '#/rename/racy?run=A&beside=racy:AA&view=compare',
  )
  expect(
    after(
      listening,
      (store) => chooseOption(store, 'listener', 'none'),
      (store) => chooseOption(store, 'listener', 'async'),
    ),
  ).toBe(listening)
})

it('stays in its view when another scenario is chosen, and compares with nothing yet', () => {
  expect(
    after(`${run}&beside=fixed:AB&view=compare`, (store) => chooseScenario(store, 'same-name')),
  ).toBe('#/same-name/racy?view=compare')
})
