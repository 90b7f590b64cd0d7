import { describe, expect, it } from 'vitest'
import { builtIns, comparable, type Scenario } from '../../src/index.ts'
import { counterexample, violating } from './bench.ts'
import { driftFigures } from '../../src/known/figures/drift.ts'
import { explored } from '../derived/explored.fixture.ts'
import type { ReportedOutcome, ReportedVerdict } from './reported.ts'

const selected = ['no-orphan-name', 'reachable-by-name']

function verdict(scenario: string, strategy: string): ReportedVerdict {
  const { exploration } = explored(scenario, strategy)
  const found = exploration.verdict()
  const outcomes = found.outcomes.map((each): ReportedOutcome => ({ ...each, memory: '' }))
  return { ...found, done: true, outcomes }
}

function scenarioOf(id: string): Scenario {
  const found = builtIns.scenarios.find((each) => each.id === id)
  if (!found) throw new RangeError(`unknown scenario: ${id}`)
  return found
}

describe('what is compared', () => {
  it('is every scenario that has the same strategies, in the order of the list', () => {
    const ids = comparable(builtIns, scenarioOf('rename')).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['rename', 'cold-rename', 'refresh', 'three-evict']))
    expect(ids).not.toContain('lost-update')
    expect(ids).toEqual(builtIns.scenarios.map(({ id }) => id).filter((id) => ids.includes(id)))
  })

  it('is a scenario alone, if no other has its strategies', () => {
    const lockOrder = scenarioOf('lock-order')
    expect(comparable(builtIns, lockOrder)).toEqual([lockOrder])
  })
})

describe('schedules that break what is selected', () => {
  it.each(driftFigures)('%s under %s: of %i, %i', (scenario, strategy, schedules, drifted) => {
    const found = verdict(scenario, strategy)
    expect([found.schedules, violating(found, selected)].map(Number)).toEqual([schedules, drifted])
  })

  it('are of the selected properties alone', () => {
    const found = verdict('cold-rename', 'racy')
    expect(violating(found, ['reachable-by-name'])).toBe(4n)
    expect(violating(found, [])).toBe(0n)
  })
})

describe('the counterexample', () => {
  it('is a shortest schedule that breaks a selected property', () => {
    const found = verdict('cold-rename', 'racy')
    const shortest = counterexample(found, selected)
    const all = found.outcomes.filter(({ violates }) =>
      violates.some((id) => selected.includes(id)),
    )
    expect(all.map(({ witness }) => witness)).toContain(shortest)
    expect(Math.min(...all.map(({ witness }) => witness.length))).toBe(shortest?.length)
    expect(counterexample(found, ['reachable-by-name'])?.length).toBeGreaterThanOrEqual(
      shortest?.length ?? Infinity,
    )
  })

  it('is not there where all holds', () => {
    expect(counterexample(verdict('rename-once', 'racy'), selected)).toBeNull()
    expect(counterexample(verdict('cold-rename', 'racy'), [])).toBeNull()
  })
})
