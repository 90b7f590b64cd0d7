import { countSteps } from '../link/tell-stop.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** Moves the cursor to `at` steps into the run, or as near as the run allows. The run stays. */
export function travel(store: SessionStore, at: number): void {
  const { moment } = store.getState()
  const target = Math.min(Math.max(at, 0), moment.schedule.length)
  if (target !== moment.at) commit(store, { moment: { ...moment, at: target } })
}

/** Takes the last step back. */
export function back(store: SessionStore): void {
  travel(store, store.getState().moment.at - 1)
}

/** Takes the run's next step again. */
export function forward(store: SessionStore): void {
  travel(store, store.getState().moment.at + 1)
}

/** Goes to the beginning and forgets the run, and offers to bring it again; so does the browser's Back. */
export function clear(store: SessionStore): void {
  const { moment } = store.getState()
  if (moment.schedule.length === 0) return
  const message = [`The run of ${countSteps(moment.schedule.length)} is cleared.`]
  commit(store, {
    moment: { ...moment, schedule: [], at: 0 },
    notice: { kind: 'info', message, undo: moment },
  })
}
