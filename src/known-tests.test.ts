import { describe, expect, it, test } from 'vitest'
import { judgementOf } from './explorer/answers/judgement.ts'
import { explore } from './explorer/exploration.ts'
import { testFigures } from './known/figures/tests.ts'
import { cacheScenarios } from './subjects/cache/scenarios/list.ts'
import { strategies } from './subjects/cache/strategies/list.ts'
import { judgedIn } from './subjects/judged.ts'
import { replay } from './threads/replay.ts'

const drift = ['no-orphan-name', 'reachable-by-name']
const tests = cacheScenarios.filter(({ judged }) => judged !== undefined)

function found(id: string, strategy: string, listener: string) {
  const scenario = tests.find((each) => each.id === id)
  if (!scenario) throw new RangeError(`unknown test: ${id}`)
  const system = scenario.build({ strategy, options: { listener } })
  return { system, verdict: explore(system).verdict(), judged: judgedIn(system, scenario, null) }
}

test('every test is run on every strategy, with and without a listener', () => {
  const all = tests.flatMap(({ id }) =>
    strategies.flatMap((strategy) => [`${id} ${strategy.id} none`, `${id} ${strategy.id} async`]),
  )
  expect(testFigures.map(([id, strategy, listener]) => `${id} ${strategy} ${listener}`)).toEqual(
    all,
  )
})

test.each(testFigures)(
  '%s on %s, listener %s: of %i schedules %i hang and %i fail; %i leave the maps out of step',
  (id, strategy, listener, schedules, deadlocks, failing, drifted) => {
    const { verdict, judged, system } = found(id, strategy, listener)
    expect(judged.every((property) => property.startsWith('assert-'))).toBe(true)
    expect(verdict.complete).toBe(true)
    expect([verdict.schedules, verdict.deadlocks].map(Number)).toEqual([schedules, deadlocks])
    const { violating, shortest } = judgementOf(verdict, judged)
    expect(Number(violating)).toBe(failing)
    expect(Number(judgementOf(verdict, drift).violating)).toBe(drifted)
    const end = replay(system, shortest ?? []).state
    expect(end).toBe(failing > 0 ? 'complete' : 'running')
  },
)

/** The strategies on which some schedule of a test fails, and those on which none comes to its end. */
function failuresOf(id: string) {
  const rows = testFigures.filter(([scenario]) => scenario === id)
  const named = (those: typeof rows) => [...new Set(those.map(([, strategy]) => strategy))]
  return {
    failing: named(rows.filter(([, , , , , failing]) => failing > 0)),
    hanging: named(rows.filter(([, , , schedules, deadlocks]) => deadlocks === schedules)),
    drifting: named(rows.filter(([, , , , , , drifted]) => drifted > 0)),
  }
}

describe('what follows', () => {
  it('the seed’s first test passes on everything, the racy code included', () => {
    expect(failuresOf('seed-test-rename')).toEqual({ failing: [], hanging: [], drifting: [] })
  })

  it('its second test passes on racy and fixed alike, with the maps out of step wherever it ends', () => {
    const { failing, hanging, drifting } = failuresOf('seed-test-concurrent')
    // What comes in last stays: byId ends with v2, which the test does assert.
    expect(failing).toEqual(['indexed'])
    expect(drifting).toEqual(['racy', 'fixed'])
    const theirs = testFigures.filter(
      ([id, strategy]) => id === 'seed-test-concurrent' && drifting.includes(strategy),
    )
    for (const [, , , schedules, deadlocks, , drifted] of theirs)
      expect(drifted).toBe(schedules - deadlocks)
    // Its order is forced in the load, which is under the lock here.
    expect(hanging).toEqual(['read-write-lock'])
  })

  it('its second test can hang on everything: the first refresh may be that of B', () => {
    const rows = testFigures.filter(([id]) => id === 'seed-test-concurrent')
    expect(rows.every(([, , , , deadlocks]) => deadlocks > 0)).toBe(true)
    const { verdict, system } = found('seed-test-concurrent', 'racy', 'none')
    const [stuck] = verdict.outcomes.filter(({ deadlock }) => deadlock)
    const { threads } = replay(system, stuck?.witness ?? [])
    expect(threads.map(({ blocked }) => blocked?.why ?? null)).toEqual([
      null,
      'B done is false, not true',
      'B done is false, not true',
    ])
  })

  it('a test in which the older version comes last tells them apart, and cannot hang', () => {
    expect(failuresOf('telling-test')).toEqual({
      failing: ['racy', 'fixed', 'indexed'],
      hanging: [],
      drifting: ['racy', 'fixed'],
    })
    const rows = testFigures.filter(([id]) => id === 'telling-test')
    expect(rows.every(([, , , schedules, deadlocks]) => schedules === 1 && deadlocks === 0)).toBe(
      true,
    )
  })
})
