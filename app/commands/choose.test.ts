import { expect, it } from 'vitest'
import { writeLink } from '../link/grammar.ts'
import { sessionAt, toldIn } from '../session/session.fixture.ts'
import { followLink, type SessionStore } from '../session/session.ts'
import { chooseScenario } from './choose-scenario.ts'
import { chooseOption, chooseStrategy } from './choose-setting.ts'
import { showView } from './show-view.ts'
import { step } from './step.ts'
import { travel } from './travel.ts'

function after(link: string, choose: (store: SessionStore) => void) {
  const store = sessionAt(link)
  choose(store)
  return { link: writeLink(store.getState().moment), notice: toldIn(store) }
}

function strategy(link: string, id: string) {
  return after(link, (store) => chooseStrategy(store, id))
}

function scenario(link: string, id: string): string {
  return after(link, (store) => chooseScenario(store, id)).link
}

it('lets a run do the same under another strategy, with its cursor, and says what has no counterpart', () => {
  expect(strategy('#/rename/racy?run=BAAAABBB&at=5', 'fixed')).toEqual({
    link: '#/rename/fixed?run=AAABBB&at=3',
    notice:
      'Under Fixed, the run does the same in the same order, but for what has no counterpart there: B’s byId.getIfPresent and A’s byId.getIfPresent.',
  })
  expect(strategy('#/rename/fixed?run=ABBBAA&at=2', 'won-only')).toEqual({
    link: '#/rename/won-only?run=ABBBAA&at=2',
    notice: null,
  })
})

it('keeps the run that a person made: a tour of all strategies comes back to it', () => {
  const store = sessionAt('#/rename/racy?run=BAAAABBB&at=5')
  const { strategies } = store.derive(store.getState().moment).scenario.subject
  for (const { id } of strategies.toReversed()) chooseStrategy(store, id)
  expect(writeLink(store.getState().moment)).toBe('#/rename/racy?run=BAAAABBB&at=5')

  // What a person does under another strategy is a run of that one.
  chooseStrategy(store, 'fixed')
  travel(store, 1)
  step(store, 'B')
  chooseStrategy(store, 'racy')
  expect(writeLink(store.getState().moment)).toBe('#/rename/racy?run=AABB')
})

it('keeps it through travel, another view and the browser’s history', () => {
  const store = sessionAt('#/rename/racy?run=BAAAABBB&at=5')
  chooseStrategy(store, 'fixed')
  travel(store, 1)
  showView(store, 'proof')
  store.setState({ ...followLink('#/rename/fixed?run=AAABBB&at=1', store) })
  chooseStrategy(store, 'racy')
  expect(writeLink(store.getState().moment)).toBe('#/rename/racy?run=BAAAABBB&at=3')

  chooseStrategy(store, 'fixed')
  travel(store, 9)
  chooseStrategy(store, 'racy')
  expect(writeLink(store.getState().moment)).toBe('#/rename/racy?run=BAAAABBB')
})

it('says what has to wait, which is taken later then', () => {
  expect(strategy('#/rename/fixed?run=ABBBAA', 'id-lock')).toEqual({
    link: '#/rename/id-lock?run=AAAAABBBBB',
    notice:
      'Under Lock per id, the run does the same in the same order as far as it can. What has to wait there is taken later: B’s byId.merge, B’s byName.put, and B’s byName.remove.',
  })
})

it('does nothing for the strategy that it is, or one that there is not', () => {
  const link = '#/rename/racy?run=AAB'
  for (const id of ['racy', 'quick']) expect(strategy(link, id).link).toBe(link)
})

it('turns an option on and off, and lets the run do the same', () => {
  const turn = (link: string, value: string) =>
    after(link, (store) => chooseOption(store, 'listener', value))
  expect(turn('#/rename/racy?run=AAB', 'async').link).toBe('#/rename/racy?run=AAB&listener=async')
  expect(turn('#/rename/racy?run=AA1B&listener=async', 'none')).toEqual({
    link: '#/rename/racy?run=AAB',
    notice:
      'With removal listener off, the run does the same in the same order, but for what has no counterpart there: 1’s byName.remove.',
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

it('goes to another system with the run that shows its point, none of its steps taken', () => {
  expect(scenario('#/rename/fixed?run=AAB&listener=async', 'lost-update')).toBe(
    '#/lost-update/racy?run=BAAB&at=0',
  )
  expect(scenario('#/lost-update/lock?run=AA', 'receive-paths')).toBe(
    '#/receive-paths/upstream?run=AABBBBCC1AAA1BBBBBBBB2BBAAAABBA&at=0',
  )
  // One that nothing can break has none.
  expect(scenario('#/lost-update/racy?run=AB', 'rename-once')).toBe('#/rename-once/racy')
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

/** A page that stands in a beat. */
function learning(): SessionStore {
  const store = sessionAt('#/rename/racy?run=AB')
  const { moment } = store.getState()
  const lesson = { id: 'the-window', beat: 2, start: moment }
  store.setState({ moment: { ...moment, view: 'learn', lesson } })
  return store
}

it('leaves the lesson for another scenario, and stays in it under another strategy', () => {
  const left = learning()
  chooseScenario(left, 'cold-rename')
  expect(writeLink(left.getState().moment)).toBe('#/cold-rename/racy')
  const stayed = learning()
  chooseStrategy(stayed, 'cache-lock')
  step(stayed, 'A')
  expect(stayed.getState().moment).toMatchObject({ view: 'learn', lesson: { beat: 2 } })
  expect(writeLink(stayed.getState().moment)).toMatch(
    /^#\/learn\/the-window\/2\?strategy=cache-lock&run=/,
  )
})
