import { builtIns } from '../../src/index.ts'
import { start } from '../link/start.ts'
import type { Moment } from '../session/moment.ts'
import { derive } from './derive.fixture.ts'

/** Numbers that choose a moment: any numbers do, as each counts round the choices that there are. */
export interface Picks {
  readonly scenario: number
  readonly strategy: number
  readonly isOptionOn: boolean
  /** Who goes next, for as long as somebody can. */
  readonly steps: readonly number[]
  readonly at: number
}

/** The moment that some numbers choose, for tests that want any. Its schedule can be followed. */
export function walk({ scenario, strategy, isOptionOn, steps, at }: Picks): Moment {
  const chosen = pick(builtIns.scenarios, scenario)
  const options = chosen.options.flatMap((option) => {
    const other = option.choices.find(({ id }) => id !== option.default)
    return isOptionOn && other ? [[option.id, other.id] as const] : []
  })
  let moment: Moment = {
    ...start(chosen, pick(chosen.subject.strategies, strategy)),
    options: Object.fromEntries(options),
  }
  for (const step of steps) {
    const { enabled } = derive(moment).now
    if (enabled.length === 0) break
    const schedule = [...moment.schedule, pick(enabled, step)]
    moment = { ...moment, schedule, at: schedule.length }
  }
  return { ...moment, at: at % (moment.schedule.length + 1) }
}

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}
