import { describe, expect, test } from 'vitest'
import { replay } from '../../threads/replay.ts'
import type { System } from '../../system/system.ts'
import { explore } from '../exploration.ts'
import { reachableEndings } from '../reachable-endings.ts'
import { StateGraph } from '../answers/state-graph.ts'
import { exploreNaively, outcomeKey, violations, type NaiveReport } from './naive.fixture.ts'
import { randomPlan, shortened, systemOf, type Plan } from './random-system.fixture.ts'

const seeds = Array.from({ length: 400 }, (_, index) => index + 1)
const carelessSeeds = Array.from({ length: 120 }, (_, index) => index + 1)
const selected = ['agree', 'not-both', 'saw-no-v1']

const plans = [
  ...seeds.map((seed) => [`the random system of seed ${seed}`, randomPlan(seed)] as const),
  ...carelessSeeds.map(
    (seed) => [`the random system with mistakes of seed ${seed}`, randomPlan(seed, true)] as const,
  ),
]

describe('the explorer agrees with plain recursion', () => {
  test.each(plans)('on %s', (_name, random) => {
    const { plan, system, naive } = smallEnough(random)
    const raw = explore(system, { merge: false })
    const merged = explore(system, { merge: true })
    const { states, transitions } = raw.verdict()

    // Where tasks are told apart by name, so are states that plain recursion takes for the same.
    const named = isNamed(plan)
    expect(named || states).toBe(named || naive.states.size)
    expect(named || transitions).toBe(named || naive.transitions.size)
    expect(merged.states).toBeLessThanOrEqual(states)
    for (const exploration of [raw, merged]) {
      expectSameVerdict(system, naive, exploration.verdict())
      expectSameFates(naive, new StateGraph(exploration.graph(selected)))
    }
    if (!named) expectSameEndings(system, naive)
  })
})

test('random systems with mistakes have steps that fail', () => {
  const some = carelessSeeds.slice(0, 20)
  const failing = some.filter((seed) => smallEnough(randomPlan(seed, true)).naive.failures > 0)
  expect(failing.length).toBeGreaterThan(some.length / 3)
})

function expectSameVerdict(
  system: System,
  naive: NaiveReport,
  verdict: ReturnType<ReturnType<typeof explore>['verdict']>,
): void {
  const { complete, schedules, deadlocks, outcomes } = verdict
  expect({ complete, schedules: Number(schedules), deadlocks: Number(deadlocks) }).toEqual({
    complete: true,
    schedules: naive.schedules,
    deadlocks: naive.deadlocks,
  })
  const found = outcomes.map(
    ({ memory, violates, deadlock, witness, ...each }) =>
      [
        outcomeKey(memory.id, violates, deadlock),
        {
          schedules: Number(each.schedules),
          chance: rounded(each.probability),
          length: witness.length,
          switches: each.switches,
        },
      ] as const,
  )
  const expected = [...naive.outcomes].map(
    ([key, each]) => [key, { ...each, chance: rounded(each.chance) }] as const,
  )
  expect(new Map(found)).toEqual(new Map(expected))

  for (const { witness, violates, switches, memory } of outcomes) {
    const trace = replay(system, witness)
    expect({ stop: trace.stop, heap: trace.heap.id, violates: violations(system, trace) }).toEqual({
      stop: null,
      heap: memory.id,
      violates,
    })
    expect(trace.state).not.toBe('running')
    expect(
      witness.filter((actor, index) => index > 0 && actor !== witness[index - 1]),
    ).toHaveLength(switches)
  }
}

function expectSameEndings(system: System, naive: NaiveReport): void {
  const always = new Set(
    system.properties.filter(({ when }) => when === 'always').map(({ id }) => id),
  )
  const expected = [...naive.outcomes.keys()].map((key) => {
    const [heap, violates = '', deadlock] = key.split(' ')
    const judged = violates.split('+').filter((id) => id !== '' && !always.has(id))
    return outcomeKey(Number(heap), judged, deadlock === 'true')
  })
  const { endings, complete, states } = reachableEndings(system)
  expect(complete).toBe(true)
  expect(states).toBeLessThanOrEqual(naive.states.size)
  expect(
    endings.map((each) => outcomeKey(each.memory.id, each.violates, each.deadlock)).toSorted(),
  ).toEqual([...new Set(expected)].toSorted())
  for (const { witness, memory } of endings) expect(replay(system, witness).heap).toBe(memory)
}

function expectSameFates(naive: NaiveReport, graph: StateGraph): void {
  const fates = [...naive.fates.keys()].map((prefix) => {
    const state = graph.after(prefix ? prefix.split(',') : [])
    return [prefix, state === null ? null : graph.fate(state)] as const
  })
  expect(new Map(fates)).toEqual(naive.fates)
}

function smallEnough(plan: Plan): { plan: Plan; system: System; naive: NaiveReport } {
  const system = systemOf(plan)
  const naive = exploreNaively(system, selected, 2000)
  return naive ? { plan, system, naive } : smallEnough(shortened(plan))
}

/** Whether a task may take a lock, so that the explorer has to tell tasks apart by name. */
function isNamed({ listener }: Plan): boolean {
  return listener.some(({ kind }) => kind === 'locked' || kind === 'crossed')
}

function rounded(chance: number): number {
  return Math.round(chance * 1e9) / 1e9
}
