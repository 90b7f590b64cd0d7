import { expect, it } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { judgedOtherwise } from './judged-otherwise.fixture.ts'
import { receiveFigures } from './known/figures/receive.ts'
import { strategies } from './subjects/cache/strategies/list.ts'
import { builtIns } from './subjects/list.ts'
import { judgeRun } from './threads/judge-run.ts'
import { replay } from './threads/replay.ts'

// Whatever is searched to its end in known-verdicts.test.ts and known-receive.test.ts is judged there.
const others = builtIns.scenarios.filter(
  ({ id, judged, subject }) =>
    !(subject.strategies === strategies && judged === undefined) &&
    !receiveFigures.some(([figure]) => figure === id),
)

it.each(others)('one run of $id is judged as search judges all', (scenario) => {
  const other = scenario.options.map(({ id, choices }) => [id, choices.at(-1)?.id ?? ''] as const)
  const worlds = [{}, Object.fromEntries(other)].slice(0, scenario.options.length + 1)
  let judged = 0
  for (const [index, { id: strategy }] of scenario.subject.strategies.entries()) {
    // A world each: all strategies together are in all of them.
    const system = scenario.build({ strategy, options: worlds[index % worlds.length] ?? {} })
    // What a search has found by a limit is real, and enough of it.
    const verdict = explore(system, { limits: { states: 2000 } }).verdict()
    expect(judgedOtherwise(system, verdict)).toEqual([])
    judged += verdict.outcomes.length
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
