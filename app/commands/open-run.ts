import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** Goes to the end of a run under the strategy on the page. */
export function openRun(store: SessionStore, schedule: readonly string[]): void {
  const { moment } = store.getState()
  commit(store, { moment: { ...moment, schedule, at: schedule.length } })
}
