import { expect, test } from 'vitest'
import { driftByListenerFigures } from './known/figures/drift-by-listener.ts'
import { driftFigures } from './known/figures/drift.ts'
import { builtIns } from './subjects/list.ts'
import { encodeSchedule } from './schedule/codec.ts'
import { replay } from './threads/replay.ts'
import type { System } from './system/system.ts'
import { explore } from './explorer/exploration.ts'
import { judgementOf } from './explorer/answers/judgement.ts'

const both = ['no-orphan-name', 'reachable-by-name']

test.each(driftFigures)(
  '%s under %s: of %i, %i drift',
  (scenario, strategy, schedules, drifted) => {
    const system = build(scenario, strategy)
    const verdict = explore(system).verdict()
    const violating = verdict.outcomes.filter(({ violates }) =>
      both.some((id) => violates.includes(id)),
    )
    expect(verdict.complete).toBe(true)
    expect(Number(verdict.schedules)).toBe(schedules)
    expect(violating.reduce((sum, each) => sum + Number(each.schedules), 0)).toBe(drifted)
    expect(verdict.deadlocks).toBe(0n)
    expect(verdict.outcomes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(
      1,
      12,
    )

    const end = replay(system, judgementOf(verdict, both).shortest ?? [])
    const isBroken = system.properties.some((each) => each.when === 'end' && !each.holds(end.heap))
    expect([end.state, isBroken]).toEqual(drifted > 0 ? ['complete', true] : ['running', false])
  },
)

test.each(driftByListenerFigures)(
  '%s under %s, listener %s: of %i, %i drift',
  (scenario, strategy, listener, schedules, drifted) => {
    const verdict = explore(build(scenario, strategy, listener)).verdict()
    expect([verdict.complete, verdict.deadlocks]).toEqual([true, 0n])
    const { violating } = judgementOf(verdict, both)
    expect([verdict.schedules, violating].map(Number)).toEqual([schedules, drifted])
  },
)

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
  expect(encodeSchedule(judgementOf(verdict, both).shortest ?? [])).toBe('ABBBAA')
})

function build(scenario: string, strategy: string, listener = 'none'): System {
  const found = builtIns.scenarios.find(({ id }) => id === scenario)
  if (!found) throw new RangeError(`unknown scenario: ${scenario}`)
  return found.build({ strategy, options: { listener } })
}
