import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgedIn } from '../../../subjects/judged.ts'
import { builtIns } from '../../../subjects/list.ts'
import type { System } from '../../../system/system.ts'
import { fewestSteps, stepsIfItHelps } from '../../cross-check/naive-section.fixture.ts'
import { arbitraryPlan, shortened, systemOf } from '../../cross-check/random-system.fixture.ts'
import { explore } from '../../exploration.ts'

const both = ['no-orphan-name', 'reachable-by-name']

function sectionOf(scenario: string, strategy: string, judged: readonly string[], options = {}) {
  const system = builtIns.scenario(scenario)?.build({ strategy, options })
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  return explore(system).atomicSection(judged)
}

describe('what should be one step', () => {
  it.each([
    ['lost-update', 'racy', 'no-lost-update', ['A', 'B'], 'count.read#1', 'count.write#1'],
    ['put-if-absent', 'racy', 'one-instance', ['A', 'B'], 'instances.get#1', 'instances.put#1'],
    ['lock-order', 'opposite', 'no-deadlock', ['A'], 'left.acquire#1', 'right.acquire#1'],
    ['rename', 'won-only', 'no-orphan-name', ['A'], 'byId.merge#1', 'byName.put#1'],
  ])('%s under %s, for %s: in %j, %s and %s', (scenario, strategy, id, threads, from, to) => {
    expect(sectionOf(scenario, strategy, [id])).toEqual({ threads, from, to, steps: 2 })
  })

  it.each(['racy', 'fixed'])(
    'nothing helps the rename under %s: it is no race alone',
    (strategy) => {
      expect(sectionOf('rename', strategy, both)).toBe('none')
      expect(sectionOf('rename', strategy, both, { listener: 'async' })).toBe('none')
    },
  )

  it('nothing has to, where nothing breaks', () => {
    expect(sectionOf('rename', 'guard', both)).toBeNull()
  })

  it.each(smallCases())('$name: as small as can be, tried on every schedule', (each) => {
    const { system, judged } = each
    const found = explore(system).atomicSection(judged)
    const steps = typeof found === 'object' && found ? stepsIfItHelps(system, judged, found) : null
    expect(steps).toBe(fewestSteps(system, judged))
  })

  it.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'and so it is on the random system of seed %i',
    (seed) => {
      fc.assert(
        fc.property(arbitraryPlan(false), (plan) => {
          let small = plan
          while (explore(systemOf(small)).verdict().schedules > 30n) small = shortened(small)
          const system = systemOf(small)
          const judged = ['agree', 'saw-no-v1']
          const found = explore(system).atomicSection(judged)
          const steps =
            typeof found === 'object' && found ? stepsIfItHelps(system, judged, found) : null
          expect(steps).toBe(found === null ? null : fewestSteps(system, judged))
        }),
        { seed, numRuns: 2 },
      )
    },
  )
})

function smallCases(): readonly {
  readonly name: string
  readonly system: System
  readonly judged: readonly string[]
}[] {
  return builtIns.scenarios.flatMap((scenario) =>
    scenario.subject.strategies.flatMap(({ id }) => {
      const system = scenario.build({ strategy: id, options: {} })
      if (system.threads.length !== 2) return []
      const judged = judgedIn(system, scenario, null)
      const exploration = explore(system)
      return exploration.verdict().schedules <= 24n && exploration.atomicSection(judged) !== null
        ? [{ name: `${scenario.id} ${id}`, system, judged }]
        : []
    }),
  )
}
