import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** Goes to the end of another order under the same setting. */
export function takeOrder(store: SessionStore, schedule: readonly string[]): void {
  const { moment } = store.getState()
  commit(store, { moment: { ...moment, schedule, at: schedule.length } })
}
