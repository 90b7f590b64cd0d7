import { follow } from '../../src/index.ts'
import { wishOf } from '../derived/followed.ts'
import { outOfTurn } from '../derived/out-of-turn.ts'
import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'
import { followBeside, isSameChoice } from './follow-beside.ts'
import { tellFollowed } from './tell-followed.ts'

/**
 * Lets the run do under another setting what it does under its own, step by step, and says what has no
 * counterpart there, or has to wait. The run as a person made it is kept: what comes of it under a third setting
 * is told from it, and its own setting has it again.
 *
 * @param under how the setting is told of: `Under Fixed`.
 */
export function followRun(
  store: SessionStore,
  setting: Pick<Moment, 'strategy' | 'options'>,
  under: string,
): void {
  commit(store, (session) => {
    const { moment } = session
    const from = wishOf(session)
    const wanted = { ...moment, ...setting, ...followBeside(store, from, moment, setting) }
    if (isSame(wanted, from)) {
      const { schedule, at } = from
      return { moment: { ...wanted, schedule, at }, followed: null }
    }
    const wished = store.derive(from).run.steps
    const { system } = store.derive({ ...wanted, schedule: [], at: 0 })
    const steps = follow(system, wished)
    const to = { ...wanted, schedule: steps.schedule, at: steps.taken[from.at - 1] ?? 0 }
    const told = tellFollowed(wished, steps, under)
    return {
      moment: to,
      followed: { from, to, steps, outOfTurn: outOfTurn(wished, steps) },
      notice: told === null ? null : { kind: 'info', message: [told] },
    }
  })
}

function isSame(one: Moment, other: Moment): boolean {
  return one.strategy === other.strategy && isSameChoice(one.options, other.options)
}
