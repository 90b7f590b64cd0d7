import fc from 'fast-check'
import { expect } from 'vitest'
import { replay } from '../../threads/replay.ts'
import type { System } from '../../system/system.ts'
import { explore } from '../exploration.ts'
import { reachableEndings } from '../reachable-endings.ts'
import { judgementOf } from '../answers/judgement.ts'
import { StateGraph } from '../answers/state-graph.ts'
import { exploreNaively, outcomeKey, violations, type NaiveReport } from './naive.fixture.ts'
import { arbitraryPlan, shortened, systemOf, type Plan } from './random-system.fixture.ts'

/** Which parts of the explorer random systems have put to the test, in how many systems. */
type Tally = ReturnType<typeof emptyTally>

export function emptyTally() {
  return { all: 0, named: 0, unnamed: 0, tasks: 0, deadlocks: 0, restarts: 0, failures: 0 }
}

const selected = ['agree', 'not-both', 'saw-no-v1']

/**
 * Compares the explorer with plain recursion on the random system of a seed.
 *
 * @param isCareless whether its programs make mistakes.
 * @param tally is added to.
 * @returns how they differ, on the smallest such system that fast-check finds; null if they do not.
 */
export function crossCheck(seed: number, isCareless: boolean, tally: Tally): string | null {
  const check = (plan: Plan) => {
    checkPlan(plan, tally)
  }
  const details = fc.check(fc.property(arbitraryPlan(isCareless), check), {
    seed,
    numRuns: 1,
    interruptAfterTimeLimit: 20_000,
    includeErrorInReport: true,
  })
  return details.failed ? (fc.defaultReportMessage(details) ?? 'it failed') : null
}

/** Compares them on one system, or on a shorter one if it has too many schedules to try them all. */
export function checkPlan(random: Plan, tally = emptyTally()): void {
  const { plan, system, naive } = smallEnough(random)
  const raw = explore(system, { merge: false })
  const merged = explore(system, { merge: true })
  const { states, transitions } = raw.verdict()
  const isNamed = dependsOnNames(plan)
  tally.all += 1
  tally[isNamed ? 'named' : 'unnamed'] += 1
  if (naive.tasks > 0) tally.tasks += 1
  if (naive.deadlocks > 0) tally.deadlocks += 1
  if (naive.failures > 0) tally.failures += 1
  if (merged.verdict().restarts > 0) tally.restarts += 1

  // Where tasks are told apart by name, so are states that plain recursion takes for the same.
  if (!isNamed) {
    expect(states).toBe(naive.states.size)
    expect(transitions).toBe(naive.transitions.size)
    expectSameEndings(system, naive)
  }
  expect(merged.states).toBeLessThanOrEqual(states)
  for (const exploration of [raw, merged]) {
    expectSameVerdict(system, naive, exploration.verdict())
    const graph = new StateGraph(exploration.graph(selected))
    expectSameFates(naive, graph)
    expectSameChances(naive, graph)
    const { outcomes } = exploration.verdict()
    const { probability } = judgementOf({ outcomes, hasSerialRuns: null }, selected)
    expect(rounded(graph.chance(0))).toBe(rounded(probability))
  }
}

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
    ({ memory, violates, deadlock, serially, witness, ...each }) =>
      [
        outcomeKey(memory.id, violates, deadlock),
        {
          serially: serially && serially.map((ids) => ids.join('+')).toSorted(),
          schedules: Number(each.schedules),
          chance: rounded(each.probability),
          length: witness.length,
          switches: each.switches,
        },
      ] as const,
  )
  const expected = [...naive.outcomes].map(
    ([key, each]) =>
      [
        key,
        {
          ...each,
          serially:
            naive.serialRuns.size === 0 || key.endsWith('true')
              ? null
              : [...(naive.serialRuns.get(Number(key.split(' ')[0])) ?? [])].toSorted(),
          chance: rounded(each.chance),
        },
      ] as const,
  )
  expect(verdict.hasSerialRuns).toBe(naive.serialRuns.size > 0)
  expect(new Map(found)).toEqual(new Map(expected))

  for (const { witness, violates, switches, memory } of outcomes) {
    const trace = replay(system, witness)
    expect({ stop: trace.stop, heap: trace.heap.id, violates: violations(system, trace) }).toEqual({
      stop: null,
      heap: memory.id,
      violates: violates.filter((id) => id !== 'serializable'),
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
    const judged = violates
      .split('+')
      .filter((id) => id !== '' && id !== 'serializable' && !always.has(id))
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

function expectSameChances(naive: NaiveReport, graph: StateGraph): void {
  const chances = [...naive.fates].map(([prefix, fate]) => {
    const chance = graph.chanceAfter(prefix ? prefix.split(',') : [])
    // What is certain is not rounded.
    return [prefix, { chance: rounded(chance), isSafe: chance === 0, isDoomed: chance === 1, fate }]
  })
  const expected = [...naive.fates].map(([prefix, fate]) => {
    const chance = rounded(naive.chances.get(prefix) ?? Number.NaN)
    return [prefix, { chance, isSafe: fate === 'safe', isDoomed: fate === 'doomed', fate }]
  })
  expect(chances).toEqual(expected)
}

function smallEnough(plan: Plan): { plan: Plan; system: System; naive: NaiveReport } {
  const system = systemOf(plan)
  const naive = exploreNaively(system, selected, 500)
  return naive ? { plan, system, naive } : smallEnough(shortened(plan))
}

/** Whether a task may take a lock, so that the explorer has to tell tasks apart by name. */
function dependsOnNames({ listener }: Plan): boolean {
  return listener.some(({ kind }) => kind === 'locked' || kind === 'crossed')
}

function rounded(chance: number): number {
  return Math.round(chance * 1e9) / 1e9
}
