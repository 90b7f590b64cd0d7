import { follow } from '../../src/index.ts'
import type { Beside, Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'

/**
 * What a run is compared with once its setting is another: the strategy that it leaves, if it comes to the one
 * beside it, and a run of its own followed under the same options.
 *
 * @param from the moment as it is, or as a person made it, if it is what became of that.
 */
export function followBeside(
  { derive }: SessionStore,
  from: Moment,
  now: Moment,
  setting: Pick<Moment, 'strategy' | 'options'>,
): Pick<Moment, 'beside'> {
  const { beside } = now
  if (!beside) return {}
  const { strategy, schedule } = beside
  if (schedule === null)
    return { beside: strategy === setting.strategy ? { strategy: now.strategy, schedule } : beside }
  if (isSameChoice(setting.options, now.options)) return { beside }
  const made = from.beside
  const known: Beside & Pick<Moment, 'options'> =
    made?.schedule && made.strategy === strategy
      ? { ...made, options: from.options }
      : { ...beside, options: now.options }
  const wished = known.schedule ?? []
  if (isSameChoice(setting.options, known.options))
    return { beside: { strategy, schedule: wished } }
  const run = derive({ ...now, ...known, schedule: wished, at: wished.length }).run.steps
  const { system } = derive({ ...now, ...setting, strategy, schedule: [], at: 0 })
  return { beside: { strategy, schedule: follow(system, run).schedule } }
}

/** Whether the same is chosen of a scenario's options, which are written in one order. */
export function isSameChoice(one: Moment['options'], other: Moment['options']): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
