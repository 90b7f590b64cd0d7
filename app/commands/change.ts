import { fit } from '../link/fit.ts'
import { countSteps, tellStop } from '../link/tell-stop.ts'
import type { Moment } from '../session/moment.ts'
import type { Session, SessionStore } from '../session/session.ts'

/**
 * Lets a person's own act change the session: it ends playing first, so that what the run had played
 * and what the person did are two entries in the browser's history.
 */
export function commit(store: SessionStore, change: Partial<Session>): void {
  const { playing, moment } = store.getState()
  if (playing) store.setState({ playing: false })
  const isAnotherRun = change.moment && change.moment.schedule !== moment.schedule
  const followed = isAnotherRun ? { followed: null } : {}
  store.setState({ notice: null, loading: null, codeFocus: null, ...followed, ...change })
}

/**
 * Goes to a moment whose schedule may not fit: what can be kept of it is kept, and where it had to
 * stop is said.
 */
export function commitRunnablePrefix(store: SessionStore, wanted: Moment, under: string): void {
  const { moment, stop } = fit(wanted, store.catalogue)
  commit(store, {
    moment,
    notice: stop && {
      kind: 'info',
      message: [
        `${under}, the run of ${countSteps(wanted.schedule.length)} had to stop. ${tellStop(stop)}`,
      ],
    },
  })
}
