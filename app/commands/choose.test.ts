import { expect, it } from 'vitest'
import { writeLink } from '../link/grammar.ts'
import { textOf } from '../link/message.ts'
import { sessionAt } from '../session/session.fixture.ts'
import type { SessionStore } from '../session/session.ts'
import { chooseOption, chooseScenario, chooseStrategy } from './choose.ts'

function after(link: string, choose: (store: SessionStore) => void) {
  const store = sessionAt(link)
  choose(store)
  const { moment, notice } = store.getState()
  return { link: writeLink(moment), notice: notice && textOf(notice.message) }
}

function strategy(link: string, id: string) {
  return after(link, (store) => chooseStrategy(store, id))
}

function scenario(link: string, id: string): string {
  return after(link, (store) => chooseScenario(store, id)).link
}

it('replays a run under another strategy, to its end and its cursor if it can', () => {
  expect(strategy('#/rename/racy?run=AAABBB&at=2', 'fixed')).toEqual({
    link: '#/rename/fixed?run=AAABBB&at=2',
    notice: null,
  })
})

it('keeps it as far as it goes, and says where it stopped', () => {
  expect(strategy('#/rename/racy?run=AABBBBAA', 'fixed')).toEqual({
    link: '#/rename/fixed?run=AABBB',
    notice:
      'Under Fixed, the run of 8 steps had to stop. Step 6 cannot run: B has finished. A could take it. The 5 steps before it are kept.',
  })
  expect(strategy('#/rename/racy?run=AABBBBAA&at=3', 'fixed').link).toBe(
    '#/rename/fixed?run=AABBB&at=3',
  )
})

it('does nothing for the strategy that it is, or one that there is not', () => {
  const link = '#/rename/racy?run=AAB'
  for (const id of ['racy', 'quick']) expect(strategy(link, id).link).toBe(link)
})

it('turns an option on and off, and keeps the run as far as that allows', () => {
  const turn = (link: string, value: string) =>
    after(link, (store) => chooseOption(store, 'listener', value))
  expect(turn('#/rename/racy?run=AAB', 'async').link).toBe('#/rename/racy?run=AAB&listener=async')
  expect(turn('#/rename/racy?run=AA1B&listener=async', 'none')).toEqual({
    link: '#/rename/racy?run=AA',
    notice:
      'With removal listener off, the run of 4 steps had to stop. Step 3 cannot run: there is no detached task 1 yet. A or B could take it. The 2 steps before it are kept.',
  })
  const unknown = after('#/rename/racy?run=A', (store) => chooseOption(store, 'weather', 'fine'))
  expect(unknown.link).toBe('#/rename/racy?run=A')
})

it('begins another scenario, with the strategy and the options that it has, too', () => {
  expect(scenario('#/rename/fixed?run=AAB&listener=async', 'same-name')).toBe(
    '#/same-name/fixed?listener=async',
  )
  expect(scenario('#/rename/fixed?run=AAB', 'nowhere')).toBe('#/rename/fixed?run=AAB')
})

it('writes options in one order, whichever was turned on first', () => {
  for (const ids of [
    [
      ['listener', 'async'],
      ['names', 'bounded'],
    ],
    [
      ['names', 'bounded'],
      ['listener', 'async'],
    ],
  ] as const) {
    const { link } = after('#/rename/racy', (store) => {
      for (const [id, value] of ids) chooseOption(store, id, value)
    })
    expect(link).toBe('#/rename/racy?listener=async&names=bounded')
  }
})

it('does not carry over a choice that is none in the other scenario', () => {
  // One caller is a choice where there are two, and no choice where there is one anyway.
  expect(scenario('#/receive-iterate/copies?callers=one', 'receive-expire')).toBe(
    '#/receive-expire/copies',
  )
})
