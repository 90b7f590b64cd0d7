import fc from 'fast-check'
import { expect, it } from 'vitest'
import { explore } from '../../explorer/exploration.ts'
import {
  arbitraryPlan,
  systemOf as builtOf,
  type Plan,
} from '../../explorer/cross-check/random-system.fixture.ts'
import type { System } from '../../system/system.ts'
import { systemOf } from '../first-run.fixture.ts'
import { printed, sayable, type Fault } from './printed-plan.fixture.ts'

/** How many systems a test looks at. */
const each = 50
const firstSeeds = Array.from({ length: 6 }, (_, at) => at * each)

/** What both kinds of systems judge. */
const judged = ['agree', 'drained', 'calm', 'serializable', 'no-deadlock', 'no-failure']

function planOf(seed: number): Plan {
  const [plan] = fc.sample(arbitraryPlan(false), { seed, numRuns: 1 })
  if (!plan) throw new RangeError('no plan')
  return sayable(plan)
}

/** Everything that is counted, by what is broken; memory is written in two ways, and left out. */
function counts(system: System): Readonly<Record<string, unknown>> {
  const { complete, schedules, deadlocks, hasSerialRuns, properties, outcomes } =
    explore(system).verdict()
  const kinds = new Map<string, { schedules: bigint; chance: number }>()
  for (const outcome of outcomes) {
    const key = [
      ...outcome.violates.filter((id) => judged.includes(id)).toSorted(),
      String(outcome.deadlock),
    ].join()
    const sum = kinds.get(key) ?? { schedules: 0n, chance: 0 }
    kinds.set(key, {
      schedules: sum.schedules + outcome.schedules,
      chance: sum.chance + outcome.probability,
    })
  }
  return {
    complete,
    schedules,
    deadlocks,
    hasSerialRuns,
    violating: properties
      .filter(({ id }) => judged.includes(id))
      .map(({ id, violating }) => `${id} ${violating}`)
      .toSorted(),
    outcomes: [...kinds]
      .map(([key, sum]) => `${key}: ${sum.schedules}, ${sum.chance.toFixed(9)}`)
      .toSorted(),
  }
}

it.each(firstSeeds)('counts what the explorer’s own systems count: seeds from %i', (first) => {
  for (let seed = first; seed < first + each; seed++) {
    const plan = planOf(seed)
    const text = printed(plan)
    expect(counts(systemOf(text)), `seed ${seed}:\n${text}`).toEqual(counts(builtOf(plan)))
  }
})

it.each<[Fault & string, least: number]>([
  ['reads twice', 5],
  ['one step for two', 2],
  ['other order', 1],
])('would tell an interpreter that takes other steps: %s', (fault, least) => {
  const caught = Array.from({ length: each }, (_, seed) => planOf(seed)).filter((plan) => {
    const [right, wrong] = [printed(plan), printed(plan, fault)]
    return right !== wrong && JSON.stringify(told(right)) !== JSON.stringify(told(wrong))
  })
  expect(caught.length).toBeGreaterThanOrEqual(least)
})

function told(text: string): unknown {
  return Object.values(counts(systemOf(text))).map(String)
}
