import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeSchedule, encodeSchedule } from '../../schedule/codec.ts'
import { switchesIn } from '../../schedule/switches.ts'
import { replay } from '../../threads/replay.ts'
import { scheduleChance } from '../../threads/schedule-chance.ts'
import { actorAfter } from '../answers/actor-after.ts'
import { fateOf } from '../answers/fates.ts'
import { fewestSwitches } from '../answers/fewest-switches.ts'
import { judgementOf } from '../answers/judgement.ts'
import { kindsOfEnds } from '../answers/kinds-of-ends.ts'
import { likeliestViolation } from '../answers/likeliest-violation.ts'
import { StateGraph } from '../answers/state-graph.ts'
import type { StateGraphData } from '../answers/state-graph-data.ts'
import { explore, type Exploration } from '../exploration.ts'
import { builtIns } from '../../subjects/list.ts'
import type { System } from '../../system/system.ts'
import { outcomeOfRun } from '../outcome-of-run.ts'
import { violations } from './naive.fixture.ts'
import { sizeOf, violationsNaively, type NaiveViolations } from './naive-violations.fixture.ts'
import { arbitraryPlan, shortened, systemOf, type Plan } from './random-system.fixture.ts'

const seeds = Array.from({ length: 220 }, (_, index) => index + 1)
const judged = ['agree', 'saw-no-v1', 'not-both', 'no-deadlock']
const tally = { 'race-only': 0, serial: 0, deadlock: 0, passes: 0, tasks: 0, caught: 0 }
let carelessCaught = 0

/** A random system, and all that search says of it. */
interface Searched {
  readonly system: System
  readonly exploration: Exploration
  readonly graph: StateGraph
}

function searched(plan: Plan): Searched {
  const system = systemOf(plan)
  const exploration = explore(system)
  return { system, exploration, graph: new StateGraph(exploration.graph(judged)) }
}

/** Whether the outcome of a schedule breaks what is judged; undefined if there is no such outcome. */
function endOf({ system, exploration }: Searched, schedule: string | null): boolean | undefined {
  if (schedule === null) return undefined
  const run = decodeSchedule(schedule).schedule
  const outcome = outcomeOfRun(system, exploration.verdict(), run)
  return outcome?.violates.some((id) => judged.includes(id))
}

/** Whether a schedule comes to an end that breaks what is judged. */
function isViolation({ system }: Searched, schedule: readonly string[]): boolean {
  const run = replay(system, schedule)
  const isEnd = !run.stop && run.state !== 'running'
  return isEnd && violations(system, run).some((id) => judged.includes(id))
}

/** A graph that is wrong about who can go. */
function reweighted(data: StateGraphData): StateGraphData {
  return { ...data, edgeTimes: data.edgeTimes.map((_, edge) => 1 + (edge % 3)) }
}

/** The context switches that a search finds which keeps one way to each state, whoever took its last step. */
function carelessSwitches({ data }: StateGraph): number | null {
  const { outlook, edgeStart, edgeTarget, edgeActor } = data
  const ways: (readonly [switches: number, last: number | null])[] = [[0, null]]
  let fewest: number | null = null
  for (const state of outlook.keys()) {
    const way = ways[state]
    if (!way) continue
    const [switches, last] = way
    const isEnd = edgeStart[state] === edgeStart[state + 1]
    if (isEnd && fateOf(outlook[state]!) === 'doomed')
      fewest = Math.min(fewest ?? switches, switches)
    for (let edge = edgeStart[state]!; edge < edgeStart[state + 1]!; edge++) {
      const changes = switches + (state === 0 || edgeActor[edge] === last ? 0 : 1)
      const known = ways[edgeTarget[edge]!]
      if (!known || changes < known[0]) ways[edgeTarget[edge]!] = [changes, actorAfter(data, edge)]
    }
  }
  return fewest
}

/** A random system that is small enough to list its schedules, and what that finds. */
function listed(plan: Plan): { readonly plan: Plan; readonly naive: NaiveViolations } {
  const naive = violationsNaively(systemOf(plan), judged, 400)
  return naive ? { plan, naive } : listed(shortened(plan))
}

function violationsOf({ exploration, graph }: Searched): NaiveViolations {
  const verdict = exploration.verdict()
  const ends = kindsOfEnds(verdict.outcomes, judged)
  const raceOnly = ends.find(({ kind }) => kind === 'race-only')
  const likeliest = likeliestViolation(graph)
  const calmest = fewestSwitches(graph)
  const { shortest } = judgementOf(verdict, judged)
  return {
    shortest: sizeOf(shortest ? { schedule: shortest } : undefined),
    raceOnly: sizeOf(raceOnly && { schedule: raceOnly.witness }),
    likeliest: likeliest && encodeSchedule(likeliest),
    calmest: sizeOf(calmest ? { schedule: calmest } : undefined),
    kinds: Object.fromEntries(ends.map(({ kind, schedules }) => [kind, Number(schedules)])),
  }
}

describe('violations of each kind are those that a list of all schedules has', () => {
  test.each(seeds)('in the random systems of seed %i', (seed) => {
    fc.assert(
      fc.property(arbitraryPlan(false), (random) => {
        const { plan, naive } = listed(random)
        const found = searched(plan)
        expect(violationsOf(found)).toEqual(naive)
        expect(endOf(found, naive.likeliest)).toBe(naive.likeliest === null ? undefined : true)
        for (const kind of Object.keys(naive.kinds) as (keyof typeof tally)[]) tally[kind] += 1
        if (/[1-9]/.test(naive.likeliest ?? '')) tally.tasks += 1
        const { graph } = found
        const wrong = new StateGraph(reweighted(graph.data))
        if (violationsOf({ ...found, graph: wrong }).likeliest !== naive.likeliest)
          tally.caught += 1
        const calmest = fewestSwitches(graph)
        expect(calmest === null || isViolation(found, calmest)).toBe(true)
        if (calmest && carelessSwitches(graph) !== switchesIn(calmest)) carelessCaught += 1
      }),
      { seed, numRuns: 2 },
    )
  })

  test('wherever there is something to tell', () => {
    expect(Object.entries(tally).filter(([, count]) => count < 5)).toEqual([])
  })

  test('and one way to each state is not enough for the fewest context switches', () => {
    expect(carelessCaught).toBeGreaterThan(0)
  })
})

describe('the chance of one schedule', () => {
  test.each(seeds.slice(0, 40))('in the random system of seed %i is of who could go', (seed) => {
    const [random] = fc.sample(arbitraryPlan(false), { seed, numRuns: 1 })
    const { plan } = listed(random!)
    const { system, graph } = searched(plan)
    const schedule = likeliestViolation(graph) ?? []
    const expected = schedule.reduce(
      (chance, _, at) => chance / graph.choices(schedule.slice(0, at)).length,
      1,
    )
    expect(scheduleChance(system, schedule)).toBeCloseTo(expected, 12)
  })
})

describe('ends of a search that was cut short', () => {
  test('are not said to take a race', () => {
    const system = builtIns.scenario('rename')!.build({
      strategy: 'racy',
      options: { listener: 'async' },
    })
    const exploration = explore(system, { limits: { steps: 9 } })
    const { complete, outcomes } = exploration.verdict()
    const drift = ['no-orphan-name', 'reachable-by-name']
    const kinds = kindsOfEnds(outcomes, drift).map(({ kind }) => kind)
    expect({ complete, kinds }).toEqual({ complete: false, kinds: ['breaks'] })
    expect(likeliestViolation(new StateGraph(exploration.graph(drift)))).toBeNull()
  })
})
