import { describe, expect, test } from 'vitest'
import { builtIns } from './subjects/list.ts'
import { encodeSchedule } from './schedule/codec.ts'
import { replay } from './threads/replay.ts'
import type { System } from './system/system.ts'
import { explore } from './explorer/exploration.ts'
import { shortestViolation } from './explorer/answers/verdict.ts'

const both = ['no-orphan-name', 'reachable-by-name']

/** Bad endings, by properties, of all complete schedules. */
describe('the known figures without a listener', () => {
  test.each([
    {
      scenario: 'cold-rename',
      strategy: 'racy',
      schedules: 22,
      bad: 18,
      orphan: 18,
      unreachable: 4,
    },
    { scenario: 'cold-rename', strategy: 'fixed', schedules: 8, bad: 5, orphan: 5, unreachable: 3 },
    { scenario: 'rename', strategy: 'racy', schedules: 70, bad: 56, orphan: 56, unreachable: 14 },
    { scenario: 'rename', strategy: 'fixed', schedules: 20, bad: 11, orphan: 11, unreachable: 9 },
    { scenario: 'rename', strategy: 'won-only', schedules: 13, bad: 1, orphan: 1, unreachable: 0 },
  ])(
    '$scenario, $strategy: $bad of $schedules',
    ({ scenario, strategy, schedules, bad, orphan, unreachable }) => {
      const system = build(scenario, strategy)
      const verdict = explore(system).verdict()
      const violating = verdict.outcomes.filter(({ violates }) =>
        both.some((id) => violates.includes(id)),
      )
      const of = (id: string): number =>
        Number(verdict.properties.find((each) => each.id === id)?.violating)

      expect(verdict.complete).toBe(true)
      expect(Number(verdict.schedules)).toBe(schedules)
      expect(violating.reduce((sum, each) => sum + Number(each.schedules), 0)).toBe(bad)
      expect([of('no-orphan-name'), of('reachable-by-name')]).toEqual([orphan, unreachable])
      expect(verdict.deadlocks).toBe(0n)
      expect(verdict.outcomes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(
        1,
        12,
      )

      const shortest = shortestViolation(verdict, both)
      const end = replay(system, shortest ?? [])
      expect(end.state).toBe('complete')
      expect(system.properties.some((each) => each.when === 'end' && !each.holds(end.heap))).toBe(
        true,
      )
    },
  )
})

test('a strategy that is right holds, and a broken one is caught with its shortest schedule', () => {
  const verdict = explore(build('rename', 'won-only')).verdict()
  expect(verdict.properties.map(({ id, answer }) => [id, answer])).toContainEqual([
    'reachable-by-name',
    'holds',
  ])
  expect(verdict.properties.map(({ id, answer }) => [id, answer])).toContainEqual([
    'no-orphan-name',
    'violated',
  ])
  expect(encodeSchedule(shortestViolation(verdict, both) ?? [])).toBe('ABBBAA')
})

function build(scenario: string, strategy: string, listener = 'none'): System {
  const found = builtIns.scenarios.find(({ id }) => id === scenario)
  if (!found) throw new RangeError(`unknown scenario: ${scenario}`)
  return found.build({ strategy, options: { listener } })
}
