import { describe, expect, it } from 'vitest'
import { sessionAt } from '../session/session.fixture.ts'
import { chooseScenario } from './choose.ts'
import { judgeBy } from './judge.ts'

describe('what runs are judged by', () => {
  it('is what the subject names, until a person chooses', () => {
    const store = sessionAt('#/rename/racy')
    expect(store.getState().moment).not.toHaveProperty('judged')
    judgeBy(store, 'newest-wins', true)
    expect(store.getState().moment.judged).toEqual([
      'no-orphan-name',
      'reachable-by-name',
      'newest-wins',
    ])
    judgeBy(store, 'newest-wins', false)
    expect(store.getState().moment).not.toHaveProperty('judged')
  })

  it('is at least one property', () => {
    const store = sessionAt('#/lost-update/racy')
    judgeBy(store, 'no-lost-update', false)
    expect(store.derive(store.getState().moment).judged).toEqual(['no-lost-update'])
  })

  it('stays in another scenario of the same system, and no longer', () => {
    const store = sessionAt('#/rename/racy')
    judgeBy(store, 'no-orphan-name', false)
    chooseScenario(store, 'refresh')
    expect(store.getState().moment.judged).toEqual(['reachable-by-name'])
    chooseScenario(store, 'receive-stuck')
    expect(store.getState().moment).not.toHaveProperty('judged')
    expect(store.derive(store.getState().moment).judged).toHaveLength(6)
  })
})
