import { expect, it } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { builtIns } from './subjects/list.ts'
import { judgeRun } from './threads/judge-run.ts'
import { replay } from './threads/replay.ts'

it.each(builtIns.scenarios)('one run of $id is judged as search judges all', (scenario) => {
  const other = scenario.options.map(({ id, choices }) => [id, choices.at(-1)?.id ?? ''] as const)
  const worlds = [{}, Object.fromEntries(other)].slice(0, scenario.options.length + 1)
  let judged = 0
  for (const [index, { id: strategy }] of scenario.subject.strategies.entries()) {
    // A world each: all strategies together are in all of them.
    const system = scenario.build({ strategy, options: worlds[index % worlds.length] ?? {} })
    // What a search has found by a limit is real, and enough of it.
    const { outcomes } = explore(system, { limits: { states: 2000 } }).verdict()
    for (const { witness, violates } of outcomes) {
      const broken = judgeRun(system, replay(system, witness)).map(({ property }) => property.id)
      expect({ strategy, witness, broken }).toEqual({
        strategy,
        witness,
        broken: violates.filter((id) => id !== 'serializable'),
      })
      judged += 1
    }
  }
  expect(judged).toBeGreaterThan(1)
})

/** What a run has broken, and how. */
function breaches(place: string, run: string): readonly string[] {
  const [scenario = '', strategy = ''] = place.split('/')
  const system = builtIns.scenario(scenario)?.build({ strategy, options: {} })
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  return judgeRun(system, replay(system, run.split(''))).map(({ property, how }) =>
    `${property.title} ${how}`.trim(),
  )
}

it('says of a run by what, and when, it broke a property', () => {
  expect(breaches('rename/racy', 'A')).toEqual([])
  expect(breaches('rename/racy', 'AA')).toEqual(['Coherent reads after step 2'])
  expect(breaches('rename/racy', 'AABBBBAA')).toEqual([
    'No orphan name',
    'Coherent reads after step 2',
  ])
  expect(breaches('rename/racy', 'BAAAABBB')).toContain('Clean-up matches merge by B')
  expect(breaches('cold-rename/indexed', 'BBBAAAA')).toContain('Newest wins')
  expect(breaches('lock-order/opposite', 'AB')).toEqual([
    'No circular wait after step 2',
    'No deadlock',
  ])
})
