import { expect, it } from 'vitest'
import { explored } from './explored.fixture.ts'
import { standingOf } from './standing.ts'

const judged = ['no-orphan-name', 'reachable-by-name']

function verdictOf(scenario: string, strategy: string) {
  return explored(scenario, strategy).exploration.verdict()
}

/** All that a card says, with plain blanks. */
function told(...args: Parameters<typeof standingOf>): string {
  const { kind, figure, count, noun, rest } = standingOf(...args)
  return [kind, figure, count, noun, rest].filter(Boolean).join(' ').replaceAll('\u00A0', ' ')
}

it.each([
  ['racy', 'breaks 77 % 56 of 70 orders break'],
  ['fixed', 'breaks 56 % 11 of 20 orders break'],
  ['won-only', 'breaks 6 % 1 of 13 orders breaks'],
  ['guard', 'holds 0 % all 111 orders hold'],
])('tells how %s stands in the rename', (strategy, words) => {
  expect(told(verdictOf('rename', strategy), judged, false)).toBe(words)
})

it('tells another judgement of the same verdict', () => {
  const verdict = verdictOf('rename', 'indexed')
  expect(told(verdict, judged, false)).toBe('holds 0 % all 2 orders hold')
  expect(told(verdict, [...judged, 'newest-wins'], false)).toBe('breaks 50 % 1 of 2 orders breaks')
})

it('calls what waits for ever no success', () => {
  const verdict = verdictOf('lock-order', 'opposite')
  expect(told(verdict, ['serializable'], false)).toMatch(
    /^deadlocks \d+ % \d+ of \d+ orders deadlock$/,
  )
})

it('says of a search that has not looked at all no more than is so', () => {
  const verdict = { ...verdictOf('rename', 'racy'), complete: false } as const
  expect(told(null, judged, false)).toBe('unknown searching …')
  expect(told(null, judged, true)).toBe('unknown not known')
  expect(told(verdict, judged, false)).toBe('breaks ≥ 76 % searching …')
  const stopped = { ...verdict, limit: 'states' } as const
  expect(told(stopped, judged, false)).toBe(
    'breaks ≥ 76 % at least 56 orders break, search stopped',
  )
  expect(told(stopped, ['no-failure'], false)).toBe('unknown not known: search stopped')
  expect(told(verdict, ['no-failure'], true)).toBe('unknown not known: search failed')
})
