import { describe, expect, it } from 'vitest'
import { builtIns, Exploration, type Scenario, type System } from '../../src/index.ts'
import { reportOutcomes } from './reported-outcomes.ts'

function outcomesOf(scenario: Scenario, strategy: string) {
  const system: System = scenario.build({ strategy, options: {} })
  const exploration = new Exploration(system)
  exploration.advance(Infinity)
  const { outcomes, schedules } = exploration.verdict()
  return { outcomes, schedules, reported: reportOutcomes(system, outcomes) }
}

/** Of the receive lifecycle one scenario: the others take seconds each, and tell instances apart in the same way. */
const looked = builtIns.scenarios.filter(
  ({ id, subject }) => subject.id !== 'receive' || id === 'receive-stuck',
)

describe.each(looked)('of $id', (scenario) => {
  it.each(scenario.subject.strategies)('under $id, no two outcomes read alike', ({ id }) => {
    const { reported, schedules } = outcomesOf(scenario, id)
    const lines = reported.map((each) => `${each.memory} ${each.violates.join()} ${each.deadlock}`)
    expect(new Set(lines).size).toBe(lines.length)
    expect(reported.reduce((sum, each) => sum + each.schedules, 0n)).toBe(schedules)
  })
})

it('outcomes are one that differ in which load of a thread made an instance', () => {
  const scenario = builtIns.scenario('refresh')
  if (!scenario) throw new Error('no such scenario')
  const { outcomes, reported } = outcomesOf(scenario, 'indexed')
  expect(outcomes.length - reported.length).toBe(4)
  const total = reported.reduce((sum, { probability }) => sum + probability, 0)
  expect(total).toBeCloseTo(1, 12)
  for (const { witness, schedules } of reported)
    expect(outcomes.find((each) => each.witness === witness)?.schedules).toBeLessThanOrEqual(
      schedules,
    )
})
