import { describe, expect, it } from 'vitest'
import { encodeSchedule } from '../../src/index.ts'
import { violationFigures } from '../../src/known/figures/violations.ts'
import { searched } from '../search/searched.fixture.ts'
import { sessionAt } from '../session/session.fixture.ts'
import type { SessionStore } from '../session/session.ts'
import { knownViolations, showViolation } from './show-violation.ts'

function searchedSession(hash: string): SessionStore {
  const store = sessionAt(hash)
  store.setState({ proof: searched(store.getState().moment) })
  return store
}

function violations(store: SessionStore) {
  const session = store.getState()
  return knownViolations(session, store.derive(session.moment)).map(
    ({ kind, schedule, serial, chance }) => [kind, encodeSchedule(schedule), serial, chance],
  )
}

describe('known violations', () => {
  it.each(violationFigures)(
    'of %s under %s, %o: by a race alone %s, shortest %s, likeliest %s',
    (scenario, strategy, options, raceOnly, shortest, likeliest, oneIn) => {
      const link = new URLSearchParams(options).toString()
      const store = searchedSession(`#/${scenario}/${strategy}?${link}`)
      const found = new Map(violations(store).map(([kind, text]) => [kind, text]))
      expect([...found]).toEqual([
        ...(raceOnly === null ? [] : [['race-only', raceOnly]]),
        ['shortest', shortest],
        ['likeliest', likeliest],
      ])
      expect(violations(store).at(-1)?.[3]).toBeCloseTo(1 / oneIn, 12)
    },
  )

  it('say whether they need interleaving, and how probable each is', () => {
    expect(violations(searchedSession('#/rename/racy'))).toEqual([
      ['race-only', 'AABBBBAA', false, 1 / 64],
      ['shortest', 'BBBBAAAA', true, 1 / 16],
      ['likeliest', 'BBBBAAAA', true, 1 / 16],
    ])
    // A deadlock is no outcome that a serial run could have.
    expect(
      violations(searchedSession('#/lock-order/opposite')).map(([, , serial]) => serial),
    ).toEqual([null, null])
  })

  it('are none where all holds, and where nothing is known', () => {
    expect(violations(searchedSession('#/rename/guard'))).toEqual([])
    expect(violations(sessionAt('#/rename/racy'))).toEqual([])
  })
})

describe('showing a violation', () => {
  it('goes to the end of that kind', () => {
    const store = searchedSession('#/rename/racy')
    showViolation(store, 'race-only')
    const { schedule, at } = store.getState().moment
    expect([encodeSchedule(schedule), at]).toEqual(['AABBBBAA', 8])
  })

  it('leaves the run as it is where there is none', () => {
    const store = searchedSession('#/lock-order/opposite?run=A')
    const before = store.getState().moment
    showViolation(store, 'race-only')
    expect(store.getState().moment).toBe(before)
  })
})
