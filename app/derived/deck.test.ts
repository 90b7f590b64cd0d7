import { describe, expect, it } from 'vitest'
import { chancesAlong } from '../../src/index.ts'
import { deckOf } from './deck.ts'
import { derive } from './derive.fixture.ts'
import { pointOfNoReturnOf } from './point-of-no-return.ts'
import { explored, known } from './explored.fixture.ts'

function deckAt(place: string, run: string, at = run.length) {
  const [scenario = '', strategy = ''] = place.split('/')
  const { proof } = known(scenario, strategy)
  const { graph } = explored(scenario, strategy)
  const moment = { scenario, strategy, options: {}, schedule: run.split(''), at }
  const current = derive(moment)
  return deckOf(current, {
    chances: chancesAlong(graph, moment.schedule),
    turn: pointOfNoReturnOf(current, proof),
  })
}
const percents = (deck: ReturnType<typeof deckAt>) =>
  [deck, ...deck.cards].map(({ risk }) => risk && Math.round(risk.chance * 100))
const words = (deck: ReturnType<typeof deckAt>) =>
  deck.cards.map(({ actor, verb, short }) => `${actor} ${verb}: ${short}`)

const marks = (deck: ReturnType<typeof deckAt>) =>
  deck.cards.map(({ value }) => value && `${value.mode} ${value.text}`.trim())

describe('the racy rename in which B cleans up too early', () => {
  const deck = deckAt('rename/racy', 'AABBBBAA')

  it('says of each step what it is and what came of it', () => {
    expect(words(deck)).toEqual([
      'A read: sees v1 apple',
      'A merge: v2 pear wins',
      'B read: sees v2 pear',
      'B merge: v3 plum wins',
      'B put: plum to v3 plum',
      'B drop: finds no pear',
      'A put: pear to v2 pear',
      'A drop: apple is gone',
    ])
  })

  it('shows the value that each step moved', () => {
    expect(marks(deck)).toEqual([
      'read v1',
      'written v2',
      'read v2',
      'written v3',
      'written v3',
      'missed',
      'written v2',
      'removed v1',
    ])
  })

  it('has the chance to end broken before the first step and after each', () => {
    expect(percents(deck)).toEqual([77, 53, 6, 13, 25, 50, 100, 100, 100])
    expect(deck.cards[5]?.risk?.look).toBe('for good')
    expect(deck.cards[4]?.risk?.look).toBe('at stake')
  })

  it('marks the point of no return, and knows the swap that saves it', () => {
    expect(deck.cards.filter(({ isTurn }) => isTurn).map(({ index }) => index)).toEqual([5])
    expect(deck.swap).toBe(5)
    expect(deck.lanes.map(({ act }) => act)).toEqual(['done', 'done'])
  })

  it('gives none of what is ahead away', () => {
    const before = deckAt('rename/racy', 'AABBBBAA', 5)
    expect(percents(before)).toEqual([77, 53, 6, 13, 25, 50, null, null, null])
    expect(before.cards.some(({ isTurn }) => isTurn)).toBe(false)
    expect(before.swap).toBeNull()
    expect(before.cards.map(({ isTaken }) => isTaken)).toEqual([
      ...Array<boolean>(5).fill(true),
      ...Array<boolean>(3).fill(false),
    ])
    expect(before.cards.findIndex(({ isCurrent }) => isCurrent)).toBe(4)
    expect(before.lanes.map(({ act }) => act)).toEqual(['put byName', 'drop byName'])
  })

  it('says nothing of chances where none are to be told', () => {
    const current = derive({
      scenario: 'rename',
      strategy: 'racy',
      options: {},
      schedule: 'AABBBBAA'.split(''),
      at: 8,
    })
    const bare = deckOf(current, { chances: null, turn: null })
    expect(percents(bare)).toEqual(Array(9).fill(null))
    expect(bare.swap).toBeNull()
    expect(words(bare)).toEqual(words(deck))
  })
})

describe('the lost update', () => {
  it('loses one of two increments', () => {
    const deck = deckAt('lost-update/racy', 'BAAB')
    expect(words(deck)).toEqual([
      'B read: sees 0',
      'A read: sees 0',
      'A write: count is 1',
      'B write: count is 1',
    ])
    expect(marks(deck)).toEqual(['read 0', 'read 0', 'written 1', 'written 1'])
    expect(percents(deck)).toEqual([50, 50, 100, 100, 100])
  })

  it('tells what a compare-and-set found instead', () => {
    expect(words(deckAt('lost-update/fixed', 'ABABBB'))).toEqual([
      'A read: sees 0',
      'B read: sees 0',
      'A swap: count is 1',
      'B swap: finds 1, not 0',
      'B read: sees 1',
      'B swap: count is 2',
    ])
  })

  it('says which lock is taken, and who waits for it', () => {
    const deck = deckAt('lost-update/lock', 'AA')
    expect(words(deck)).toEqual(['A lock: guard', 'A read: sees 0'])
    expect(marks(deck)).toEqual([null, 'read 0'])
    expect(deck.lanes.map(({ state }) => state)).toEqual(['ready', 'blocked'])
  })
})

it('tells a merge that lost from one that won, and knows that it had no effect', () => {
  const deck = deckAt('rename/racy', 'BBBBAA')
  expect(words(deck).at(-1)).toBe('A merge: v3 plum stays')
  expect(deck.cards.map(({ isIdle }) => isIdle)).toEqual([false, false, false, false, false, true])
})

it('names a card alike in every order', () => {
  const [one, other] = [deckAt('rename/racy', 'ABAB'), deckAt('rename/racy', 'BABA')]
  const keys = (deck: typeof one) => deck.cards.map(({ key }) => key).toSorted()
  expect(keys(one)).toEqual(keys(other))
  expect(new Set(keys(one)).size).toBe(4)
})
