import { describe, expect, it } from 'vitest'
import { roleIn } from '../../../system/primer.ts'
import { randomRun } from '../../../threads/random-run.fixture.ts'
import { replay } from '../../../threads/replay.ts'
import { variants } from '../variants/list.ts'
import type { Scenario } from '../../scenario.ts'
import { receiveScenarios } from './list.ts'

/** A scenario in each of its worlds, under each variant. */
function systemsOf({ options, build }: Pick<Scenario, 'options' | 'build'>) {
  const worlds = options.reduce<readonly Readonly<Record<string, string>>[]>(
    (so, { id, choices }) =>
      so.flatMap((world) => choices.map((choice) => ({ ...world, [id]: choice.id }))),
    [{}],
  )
  return worlds.map((world) =>
    variants.map(({ id: strategy }) => build({ strategy, options: world })),
  )
}

describe.each(receiveScenarios)('the primer of $id', (scenario) => {
  it('names everybody who takes a step, and nobody who never does', () => {
    for (const systems of systemsOf(scenario)) {
      const said = systems[0]?.primer?.stages.flatMap(({ roles }) => roles.map(({ role }) => role))
      const seen = systems.flatMap((system) =>
        [1, 2, 3].flatMap((seed) =>
          replay(system, randomRun(system, seed)).threads.map(({ title }) => roleIn(title)),
        ),
      )
      expect(said?.toSorted()).toEqual([...new Set(seen)].toSorted())
    }
  })

  it('says of which requests and of which engine each batch is, and where no clock runs, when time passes', () => {
    for (const [system] of systemsOf(scenario)) {
      const said = system?.primer?.names.map(({ name, says }) => `${name} is ${says}`).join() ?? ''
      const requests = system?.lifecycles?.(system.memory.initial()).map(({ name }) => name) ?? []
      expect(requests.filter((name) => !said.includes(name))).toEqual([])
      for (const name of ['b1', 'b2', '@']) expect(said).toContain(`${name} is `)
      const hasClock = system?.threads.some(({ title }) => title === 'clock')
      expect(said.includes('when everything has arrived')).toBe(!hasClock)
    }
  })
})
