import { describe, expect, it } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { decodeSchedule } from './schedule/codec.ts'
import { judgedIn } from './subjects/judged.ts'
import { builtIns } from './subjects/list.ts'
import { judgeRun } from './threads/judge-run.ts'
import { replay } from './threads/replay.ts'

const shown = builtIns.scenarios.flatMap(({ shows, ...scenario }) =>
  shows ? [{ id: scenario.id, scenario, ...shows }] : [],
)
const silent = builtIns.scenarios.filter(({ shows }) => !shows)

/** Scenarios that have no such run, by what they are there for instead. Under no strategy can they go wrong. */
const reasons: Readonly<Record<string, string>> = {
  'rename-once': 'One thread alone refreshes after a rename: nobody is there to race with.',
  'seed-test-rename': 'It is a test that passes on every merge, and so tells none from another.',
}

describe('the run that shows what a scenario is about', () => {
  it.each(shown)('$id: $run under $strategy comes to an end that breaks what is judged', (each) => {
    const { scenario, strategy, run } = each
    const system = scenario.build({ strategy, options: {} })
    const trace = replay(system, decodeSchedule(run).schedule)
    expect(trace.stop).toBeNull()
    expect(trace.enabled).toEqual([])
    const judged = judgedIn(system, scenario, null)
    const broken = judgeRun(system, trace).map(({ property }) => property.id)
    expect(broken.filter((id) => judged.includes(id))).not.toEqual([])
  })

  it('is there wherever something can be broken', () => {
    expect(silent.map(({ id }) => id)).toEqual(Object.keys(reasons))
    for (const scenario of silent)
      for (const { id: strategy } of scenario.subject.strategies) {
        const system = scenario.build({ strategy, options: {} })
        const judged = judgedIn(system, scenario, null)
        const { properties } = explore(system).verdict()
        const answers = properties.filter(({ id }) => judged.includes(id))
        expect(answers.map(({ answer }) => answer)).toEqual(answers.map(() => 'holds'))
      }
  })
})
