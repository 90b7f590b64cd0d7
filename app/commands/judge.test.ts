import { describe, expect, it } from 'vitest'
import { sessionAt, toldIn } from '../session/session.fixture.ts'
import { chooseScenario } from './choose-scenario.ts'
import { chooseOption } from './choose-setting.ts'
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

  it('is told whenever it changes, by whatever it does', () => {
    const store = sessionAt('#/rename/racy?run=AAB')
    judgeBy(store, 'reachable-by-name', false)
    expect(toldIn(store)).toBe('Runs are judged by No orphan name now.')
    judgeBy(store, 'reachable-by-name', true)
    expect(toldIn(store)).toBe('Runs are judged by No orphan name and Reachable by name now.')
    // A name that is evicted cannot be reached: that is not judged there.
    chooseOption(store, 'names', 'bounded')
    expect(toldIn(store)).toMatch(/Runs are judged by No orphan name(?!.*Reachable).* now\.$/)
    chooseOption(store, 'listener', 'async')
    expect(toldIn(store)).toBeNull()
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
