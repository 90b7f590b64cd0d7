import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgedIn } from '../../../subjects/judged.ts'
import { builtIns } from '../../../subjects/list.ts'
import {
  allRuns,
  refute,
  smallestSize,
  type NaiveRun,
} from '../../cross-check/naive-why.fixture.ts'
import {
  arbitraryPlan,
  shortened,
  systemOf,
  type Plan,
} from '../../cross-check/random-system.fixture.ts'
import { explore, type Exploration } from '../../exploration.ts'
import type { Why } from './ordering.ts'

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

/** How many schedules are listed, at most, and how many of those for which every smaller answer is tried. */
const most = 500n
const fewEnough = 200n

/** Two threads, and something wrong. */
const cases = builtIns.scenarios.flatMap((scenario) =>
  scenario.subject.strategies.flatMap(({ id }) => {
    const listeners = scenario.options.some((option) => option.id === 'listener')
      ? ['none', 'async']
      : [null]
    return listeners.flatMap((listener) => {
      const system = scenario.build({ strategy: id, options: listener ? { listener } : {} })
      if (system.threads.length !== 2) return []
      const judged = judgedIn(system, scenario, null)
      const exploration = explore(system)
      const { schedules } = exploration.verdict()
      const why = schedules <= most ? answer(exploration, judged) : null
      const name = [scenario.id, id, listener ?? ''].join(' ').trim()
      if (!why) return []
      let runs: readonly NaiveRun[] | undefined
      const listed = () => (runs ??= allRuns(system, judged, Number(most)) ?? [])
      return [{ name, why, schedules, listed }]
    })
  }),
)

const small = cases.filter(({ schedules }) => schedules <= fewEnough)

describe('why schedules are bad', () => {
  it('is asked of many systems of two threads', () => {
    expect(cases.length).toBeGreaterThan(40)
    const conjunctions = cases.filter(({ why }) =>
      why.clauses.some(({ orderings }) => why.exact && orderings.length > 1),
    )
    expect(conjunctions.length).toBeGreaterThan(10)
  })

  it.each(cases)('$name: is right', ({ why, listed }) => {
    expect(refute(why, listed())).toBeNull()
  })

  it.each(small)('$name: is as small as can be', ({ why, listed }) => {
    expect(problemOf(why, listed())).toBeNull()
  })

  it.each(small)('$name: can be told wrong', ({ why, listed }) => {
    const runs = listed()
    const [first, ...others] = why.clauses
    const [one, ...orderings] = first?.orderings ?? []
    if (!first || !one || !why.exact) return
    const turned = { before: one.after, after: one.before }
    const wrong = { ...first, orderings: [turned, ...orderings] }
    expect(refute({ ...why, clauses: [wrong, ...others] }, runs)).not.toBeNull()
  })
})

const tally = { exact: 0, inexact: 0, always: 0, never: 0 }

describe('and of random systems', () => {
  it.each(seeds)('of seed %i: is right, and as small as can be', (seed) => {
    fc.assert(
      fc.property(arbitraryPlan(false), (plan) => {
        const { system, runs } = smallEnough(plan)
        const why = answer(explore(system), ['agree', 'saw-no-v1'])
        const kind = why ? (why.exact ? 'exact' : 'inexact') : 'never'
        tally[why?.exact && why.clauses[0]?.orderings.length === 0 ? 'always' : kind] += 1
        expect(problemOf(why, runs)).toBeNull()
      }),
      { seed, numRuns: 3 },
    )
  })

  it('are of every kind', () => {
    expect(Object.entries(tally).filter(([, count]) => count < 3)).toEqual([])
  })
})

function answer(exploration: Exploration, judged: readonly string[]): Why | null {
  const why = exploration.why(judged)
  if (why === 'unknown') throw new RangeError('the search is not complete')
  return why
}

function smallEnough(plan: Plan): {
  readonly system: ReturnType<typeof systemOf>
  readonly runs: NonNullable<ReturnType<typeof allRuns>>
} {
  const system = systemOf(plan)
  const runs = allRuns(system, ['agree', 'saw-no-v1'], 120)
  return runs ? { system, runs } : smallEnough(shortened(plan))
}

/** What is wrong with an answer, or larger than it need be; null if nothing is. */
function problemOf(why: Why | null, runs: NonNullable<ReturnType<typeof allRuns>>): string | null {
  const bad = runs.filter(({ isBad }) => isBad).length
  if (!why) return bad === 0 ? null : `${bad} bad schedules are not told of`
  const added = why.clauses.map(({ schedules }) => schedules)
  if (added.join() !== added.toSorted((a, b) => (a < b ? 1 : -1)).join()) return 'not in order'
  const least = bad === runs.length ? { clauses: 1, orderings: 0 } : smallestSize(runs)
  const orderings = why.clauses.flatMap((clause) => clause.orderings).length
  const size = why.exact ? { clauses: why.clauses.length, orderings } : null
  return JSON.stringify(size) === JSON.stringify(least)
    ? refute(why, runs)
    : `of size ${JSON.stringify(size)}, and should be of ${JSON.stringify(least)}`
}
