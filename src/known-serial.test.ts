import { describe, expect, it } from 'vitest'
import { judgementOf } from './explorer/answers/judgement.ts'
import { explore } from './explorer/exploration.ts'
import { serialFigures } from './known/figures/serial.ts'
import { builtIns } from './subjects/list.ts'

const both = ['no-orphan-name', 'reachable-by-name']

function verdictOf(scenario: string, strategy: string, options: Readonly<Record<string, string>>) {
  const system = builtIns.scenario(scenario)?.build({ strategy, options })
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  return explore(system).verdict()
}

describe('wrong even serially, or only by a race', () => {
  it.each(serialFigures)(
    '%s under %s, listener %s: of %i, %i serially and %i by a race',
    (scenario, strategy, listener, schedules, serially, raceOnly) => {
      const verdict = verdictOf(scenario, strategy, { listener })
      const judgement = judgementOf(verdict, both)
      expect({ ...judgement, schedules: verdict.schedules }).toMatchObject({
        schedules: BigInt(schedules),
        serially: BigInt(serially),
        violating: BigInt(serially + raceOnly),
      })
    },
  )

  it.each(['id-lock', 'cache-lock', 'compute', 'guard'])(
    'nothing is wrong in the renames under %s',
    (strategy) => {
      for (const scenario of ['rename', 'cold-rename', 'same-name'])
        expect(judgementOf(verdictOf(scenario, strategy, {}), both).violating).toBe(0n)
    },
  )

  it.each([
    ['lost-update', 'racy', 4n],
    ['lost-update', 'fixed', 0n],
    ['lock-order', 'opposite', 0n],
    ['put-if-absent', 'racy', 12n],
  ])('%s under %s ends as no serial run does in %i schedules', (scenario, strategy, violating) => {
    const { properties } = verdictOf(scenario, strategy, {})
    expect(properties.find(({ id }) => id === 'serializable')?.violating).toBe(violating)
  })
})
