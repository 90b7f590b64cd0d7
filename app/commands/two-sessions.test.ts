import { describe, expect, it } from 'vitest'
import { builtIns, type Scenario } from '../../src/index.ts'
import { chooseScenario } from './choose-scenario.ts'
import { chooseStrategy } from './choose-setting.ts'
import { step } from './step.ts'
import { createDeriver } from '../derived/derived-run.ts'
import { createSession } from '../session/session.ts'

const surroundings = { catalogue: builtIns, derive: createDeriver(builtIns) }

describe('two sessions on one page', () => {
  it('share what moments are worked out with, and nothing else', () => {
    const left = createSession('#/rename/racy?run=AAB', surroundings)
    const right = createSession('#/rename/fixed?run=AAB', surroundings)
    const before = right.getState()
    step(left, 'B')
    chooseStrategy(left, 'won-only')
    expect(left.getState().moment.strategy).toBe('won-only')
    expect(right.getState()).toBe(before)
  })

  it('have each moment worked out once, however often they ask in turn', () => {
    const left = createSession('#/rename/racy?run=AAB', surroundings).getState().moment
    const right = createSession('#/rename/fixed?run=AAB', surroundings).getState().moment
    const [first, second] = [surroundings.derive(left), surroundings.derive(right)]
    expect(surroundings.derive(left)).toBe(first)
    expect(surroundings.derive(right)).toBe(second)
    expect(first.system).not.toBe(second.system)
  })
})

describe('a system that is added while the page is open', () => {
  const lostUpdate = builtIns.scenario('lost-update')
  if (!lostUpdate) throw new RangeError('no lost update')
  const mine: Scenario = { ...lostUpdate, id: 'mine', title: 'Mine' }
  const catalogue = builtIns.with(mine)
  const open = (hash: string) =>
    createSession(hash, { catalogue, derive: createDeriver(catalogue) })

  it('is chosen, stepped and linked to like any other', () => {
    const store = open('#/rename/racy')
    chooseScenario(store, 'mine')
    step(store, 'A')
    const { moment, notice } = open('#/mine/racy?run=A').getState()
    expect(notice).toBeNull()
    expect(store.getState().moment).toEqual(moment)
    expect(store.derive(moment).now.steps).toHaveLength(1)
  })

  it('is unknown to a page that does not have it', () => {
    const { notice } = createSession('#/mine/racy?run=A', surroundings).getState()
    expect(notice).not.toBeNull()
  })
})
