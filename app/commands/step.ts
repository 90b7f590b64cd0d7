import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** Lets a thread or a detached task take its next step. Does nothing if it cannot. */
export function step(store: SessionStore, name: string): void {
  const { moment } = store.getState()
  if (store.derive(moment).now.enabled.includes(name))
    commit(store, { moment: stepped(moment, name) })
}

/** The moment after `name` has taken a step. What the run had there is kept if it is the same step. */
export function stepped(moment: Moment, name: string): Moment {
  const at = moment.at + 1
  const schedule =
    moment.schedule[moment.at] === name
      ? moment.schedule
      : [...moment.schedule.slice(0, moment.at), name]
  return { ...moment, schedule, at }
}
