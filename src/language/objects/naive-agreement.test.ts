import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exploreNaively, outcomeKey } from '../../explorer/cross-check/naive.fixture.ts'
import { explore } from '../../explorer/exploration.ts'
import { reachableEndings } from '../../explorer/reachable-endings.ts'
import type { Value } from '../../memory/value.ts'
import type { Program } from '../../steps/program.ts'
import type { System } from '../../system/system.ts'
import { threadName } from '../../system/thread-name.ts'
import { arbitraryCall, sharedObjects, type Call } from './random-calls.fixture.ts'

/** By thread, its calls in order: of those at odd places one is left out where the call before gave nothing. */
type Plan = readonly (readonly Call[])[]

const tally = { all: 0, deadlocks: 0, failures: 0 }
const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

test.each(seeds)(
  'the explorer agrees with plain recursion on the shared objects of seed %i',
  (seed) => {
    const plan = fc.oneof(threads(2, 4), threads(3, 2))
    fc.assert(fc.property(plan, expectAgreement), { seed, numRuns: 1 })
  },
)

test('many of these systems deadlock, and in many a thread fails', () => {
  expect(tally.all).toBe(seeds.length)
  expect(tally.deadlocks).toBeGreaterThan(10)
  expect(tally.failures).toBeGreaterThan(10)
})

function threads(count: number, longest: number): fc.Arbitrary<Plan> {
  const calls = fc.array(arbitraryCall, { minLength: 1, maxLength: longest, size: 'max' })
  return fc.array(calls, { minLength: count, maxLength: count })
}

function expectAgreement(random: Plan): void {
  const { system, naive } = smallEnough(random)
  tally.all += 1
  if (naive.deadlocks > 0) tally.deadlocks += 1
  if (naive.failures > 0) tally.failures += 1

  const raw = explore(system, { merge: false }).verdict()
  expect({ states: raw.states, transitions: raw.transitions }).toEqual({
    states: naive.states.size,
    transitions: naive.transitions.size,
  })
  const counts = [...naive.outcomes].map(([key, { schedules }]) => [key, schedules] as const)
  for (const merge of [false, true]) {
    const { schedules, deadlocks, outcomes } = explore(system, { merge }).verdict()
    expect([schedules, deadlocks].map(Number)).toEqual([naive.schedules, naive.deadlocks])
    const found = outcomes.map(
      (each) =>
        [outcomeKey(each.memory.id, each.violates, each.deadlock), Number(each.schedules)] as const,
    )
    expect(new Map(found)).toEqual(new Map(counts))
  }
  // Here steps are left out that are said to be apart.
  const endings = reachableEndings(system).endings.map((each) =>
    outcomeKey(each.memory.id, each.violates, each.deadlock),
  )
  const expected = counts.map(([key]) => {
    const [heap, violates = '', deadlock] = key.split(' ')
    const judged = violates.split('+').filter((id) => id !== '' && id !== 'serializable')
    return outcomeKey(Number(heap), judged, deadlock === 'true')
  })
  expect(endings.toSorted()).toEqual([...new Set(expected)].toSorted())
}

function smallEnough(plan: Plan): {
  readonly system: System
  readonly naive: NonNullable<ReturnType<typeof exploreNaively>>
} {
  const system = systemOf(plan)
  const naive = exploreNaively(system, ['no-deadlock'], 1000)
  if (naive) return { system, naive }
  const longest = plan.reduce((so, thread) => (thread.length > so.length ? thread : so))
  return smallEnough(plan.map((each) => (each === longest ? each.slice(0, -1) : each)))
}

function systemOf(plan: Plan): System {
  const { memory, perform } = sharedObjects()
  function* run(calls: readonly Call[]): Program {
    let last: Value = true
    for (const [index, call] of calls.entries())
      // What a thread has seen decides what it does next.
      if (index % 2 === 0 || (last !== null && last !== false)) last = yield* perform(call)
  }
  return {
    memory,
    threads: plan.map((calls, index) => ({
      name: threadName(index),
      title: calls.map(({ object, method }) => `${object}.${method}`).join(),
      start: () => run(calls),
    })),
    inspect: () => ({ pointers: [], findings: [] }),
    references: [],
    properties: [],
  }
}
