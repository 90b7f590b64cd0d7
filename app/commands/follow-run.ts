import { follow, type Step } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'
import { followBeside, isSameChoice } from './follow-beside.ts'

/** How many steps that were left out are named. */
const maxNamed = 4

/**
 * Lets the run do under another setting what it does under its own, step by step, and says what has no
 * counterpart there. The run as a person made it is kept: what comes of it under a third setting is told from
 * it, and its own setting has it again.
 *
 * @param under how the setting is told of: `Under Fixed`.
 */
export function followRun(
  store: SessionStore,
  setting: Pick<Moment, 'strategy' | 'options'>,
  under: string,
): void {
  const { moment, followed } = store.getState()
  const from = followed?.to === moment ? followed.from : moment
  const wished = store.derive(from).run.steps
  const wanted = { ...moment, ...setting, ...followBeside(store, from, moment, setting) }
  if (isSame(wanted, from)) {
    const { schedule, at } = from
    commit(store, { moment: { ...wanted, schedule, at }, followed: null })
    return
  }
  const { system } = store.derive({ ...wanted, schedule: [], at: 0 })
  const { schedule, taken, leftOut } = follow(system, wished)
  const to = { ...wanted, schedule, at: taken[from.at - 1] ?? 0 }
  const missing = leftOut.map((place) => wished[place]!)
  commit(store, {
    moment: to,
    followed: { from, to },
    notice: missing.length === 0 ? null : { kind: 'info', message: [tellMissing(missing, under)] },
  })
}

function isSame(one: Moment, other: Moment): boolean {
  return one.strategy === other.strategy && isSameChoice(one.options, other.options)
}

function tellMissing(steps: readonly Step[], under: string): string {
  const names = steps.slice(0, maxNamed).map(({ actor, op }) => `${actor}’s ${op.use}`)
  const more = steps.length - names.length
  const list = new Intl.ListFormat('en').format([...names, ...(more > 0 ? [`${more} more`] : [])])
  return `${under}, the run does the same in the same order, but for what has no counterpart there: ${list}.`
}
