import { describe, expect, test } from 'vitest'
import { replay } from '../../threads/replay.ts'
import type { System } from '../../threads/system.ts'
import { explore } from '../exploration.ts'
import { StateGraph } from '../state-graph.ts'
import { exploreNaively, outcomeKey, violations, type NaiveReport } from './naive.ts'
import { randomPlan, shortened, systemOf, type Plan } from './random-system.ts'

const seeds = Array.from({ length: 300 }, (_, index) => index + 1)
const selected = ['agree', 'not-both', 'saw-no-v1']

describe('the explorer agrees with plain recursion', () => {
  test.each(seeds)('on the random system of seed %i', (seed) => {
    const { plan, system, naive } = smallEnough(randomPlan(seed))
    const exploration = explore(system)
    const verdict = exploration.verdict()

    expect(verdict.complete).toBe(true)
    expect(Number(verdict.schedules)).toBe(naive.schedules)
    expect(Number(verdict.deadlocks)).toBe(naive.deadlocks)
    expect(
      new Map(
        verdict.outcomes.map(({ memory, violates, deadlock, schedules, chance, witness, switches }) => [
          outcomeKey(memory.id, violates, deadlock),
          { schedules: Number(schedules), chance: rounded(chance), length: witness.length, switches },
        ]),
      ),
    ).toEqual(
      new Map([...naive.outcomes].map(([key, each]) => [key, { ...each, chance: rounded(each.chance) }])),
    )
    if (!isNamed(plan)) {
      expect(verdict.states).toBe(naive.states.size)
      expect(verdict.transitions).toBe(naive.transitions.size)
    }
    for (const { witness, violates, switches, memory } of verdict.outcomes) {
      const trace = replay(system, witness)
      expect(trace.stop).toBeNull()
      expect(trace.state).not.toBe('running')
      expect(trace.heap).toBe(memory)
      expect(violations(system, trace)).toEqual(violates)
      expect(witness.filter((actor, index) => index > 0 && actor !== witness[index - 1])).toHaveLength(switches)
    }
    const graph = new StateGraph(exploration.graph(selected))
    for (const [prefix, fate] of naive.fates) {
      const run = prefix ? prefix.split(',') : []
      const state = graph.after(run)
      expect([prefix, state === null ? null : graph.fate(state)]).toEqual([prefix, fate])
    }
  })
})

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
