import { expect, test } from 'vitest'
import { judgementOf } from './explorer/answers/judgement.ts'
import { explore } from './explorer/exploration.ts'
import { noWayBackFigures, tellingWayBackFigures } from './known/figures/no-way-back.ts'
import { SharedCell } from './objects/cell.ts'
import { decodeSchedule } from './schedule/codec.ts'
import { isNewer, type Entity } from './subjects/cache/model/entity.ts'
import { askTwice } from './subjects/cache/scenarios/ask-twice.ts'
import type { System } from './system/system.ts'
import { replay } from './threads/replay.ts'

function build(strategy: string, listener: string): System {
  return askTwice.build({ strategy, options: { listener } })
}

function counted(system: System): readonly [complete: boolean, schedules: number, back: number] {
  const { complete, schedules, properties } = explore(system).verdict()
  const back = properties.find(({ id }) => id === 'no-way-back')?.violating
  return [complete, Number(schedules), Number(back)]
}

test.each(noWayBackFigures)(
  'under %s, listener %s: of %i schedules, %i lead back',
  (strategy, listener, schedules, back) => {
    expect(counted(build(strategy, listener))).toEqual([true, schedules, back])
  },
)

test('a run leads back that README.md of the cache gives: A gets v3, then what lost to it', () => {
  const { state, threads } = replay(
    build('fixed', 'async'),
    decodeSchedule('BBBCAAAAAAABBBBAA1').schedule,
  )
  expect(state).toBe('complete')
  const [asked] = threads
  expect(asked?.outcome).toMatchObject({ returned: [{ label: 'v3 apple' }, { label: 'v2 apple' }] })
})

test.each(['racy', 'fixed', 'won-only', 'indexed'])(
  'under %s every schedule that leads back takes a race',
  (strategy) => {
    const { violating, serially } = judgementOf(explore(build(strategy, 'async')).verdict(), [
      'no-way-back',
    ])
    expect(violating).toBeGreaterThan(0n)
    expect(serially).toBe(0n)
  },
)

/** A system in which whoever went back takes a step more. */
function telling(system: System): System {
  const said = new SharedCell<boolean>(system.memory, 'said', false)
  const threads = system.threads.map((thread) => ({
    ...thread,
    *start() {
      const returned = yield* thread.start()
      const [first, second] = Array.isArray(returned) ? (returned as Entity[]) : []
      if (first && second && isNewer(first, second)) yield* said.set(true)
      return returned
    },
  }))
  return { ...system, threads }
}

test.each(tellingWayBackFigures)(
  'under %s, where it is said by a step: of %i schedules, %i',
  (strategy, schedules, back) => {
    expect(counted(telling(build(strategy, 'async')))).toEqual([true, schedules, back])
    const [, all, silent] = counted(build(strategy, 'async'))
    expect(all - silent).toBe(schedules - back)
  },
)
