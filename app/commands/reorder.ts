import type { SessionStore } from '../session/session.ts'
import { commitRunnablePrefix } from './change.ts'

/**
 * Moves one step of the run to another place in it. The steps of one thread keep their order, so what
 * moves is whose turn it is.
 */
export function moveStep(store: SessionStore, from: number, to: number): void {
  const { moment } = store.getState()
  const name = moment.schedule[from]
  const target = Math.min(Math.max(to, 0), moment.schedule.length - 1)
  if (name === undefined || from === target) return
  const schedule = moment.schedule.toSpliced(from, 1).toSpliced(target, 0, name)
  commitRunnablePrefix(store, { ...moment, schedule, at: schedule.length }, 'In that order')
}
