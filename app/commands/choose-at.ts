import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'
import { travel } from './travel.ts'

/** Lets `actor` take a step of the run, the index of which is told: if another did, the run ends with it. */
export function chooseAt(store: SessionStore, index: number, actor: string): void {
  const { moment } = store.getState()
  if (moment.schedule[index] === actor) {
    travel(store, index + 1)
    return
  }
  const schedule = [...moment.schedule.slice(0, index), actor]
  commit(store, { moment: { ...moment, schedule, at: schedule.length } })
}
