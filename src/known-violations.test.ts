import { expect, it } from 'vitest'
import { judgementOf } from './explorer/answers/judgement.ts'
import { kindsOfEnds } from './explorer/answers/kinds-of-ends.ts'
import { likeliestViolation } from './explorer/answers/likeliest-violation.ts'
import { StateGraph } from './explorer/answers/state-graph.ts'
import { explore } from './explorer/exploration.ts'
import { violationFigures } from './known/figures/violations.ts'
import { encodeSchedule } from './schedule/codec.ts'
import { judgedIn } from './subjects/judged.ts'
import { builtIns } from './subjects/list.ts'
import { scheduleChance } from './threads/schedule-chance.ts'

it.each(violationFigures)(
  '%s under %s, %o: by a race alone %s, shortest %s, likeliest %s, one in %i',
  (id, strategy, options, raceOnly, shortest, likeliest, oneIn) => {
    const scenario = builtIns.scenario(id)
    if (!scenario) throw new RangeError(`unknown scenario: ${id}`)
    const system = scenario.build({ strategy, options })
    const judged = judgedIn(system, scenario, null)
    const exploration = explore(system)
    const verdict = exploration.verdict()
    const found = likeliestViolation(new StateGraph(exploration.graph(judged))) ?? []
    const race = kindsOfEnds(verdict.outcomes, judged).find(({ kind }) => kind === 'race-only')
    expect({
      raceOnly: race ? encodeSchedule(race.witness) : null,
      shortest: encodeSchedule(judgementOf(verdict, judged).shortest ?? []),
      likeliest: encodeSchedule(found),
    }).toEqual({ raceOnly, shortest, likeliest })
    const kinds = kindsOfEnds(verdict.outcomes, judged)
    expect(kinds.filter(({ isViolation }) => isViolation).map(({ kind }) => kind)).not.toContain(
      'passes',
    )
    expect(kinds.some(({ isViolation }) => isViolation)).toBe(true)
    expect(scheduleChance(system, found)).toBeCloseTo(1 / oneIn, 12)
  },
)
