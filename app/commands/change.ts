import { fit } from '../link/fit.ts'
import { countSteps, tellStop } from '../link/tell-stop.ts'
import type { Moment } from '../session/moment.ts'
import type { Change, Session, SessionStore } from '../session/session.ts'

/**
 * Lets a person's own act change the session: it ends playing first, so that what the run had played
 * and what the person did are two entries in the browser's history.
 *
 * @param work the change, or what works it out; null if there is nothing to be changed.
 */
export function commit(store: SessionStore, work: Change | ((session: Session) => Change)): void {
  const session = store.getState()
  if (session.playing) store.setState({ playing: false })
  store.unhurried(() => {
    const change = typeof work === 'function' ? work(session) : work
    const isAnotherRun = change?.moment && change.moment.schedule !== session.moment.schedule
    const followed = isAnotherRun && { followed: null }
    return change && { notice: null, loading: null, codeFocus: null, ...followed, ...change }
  })
}

/**
 * Goes to a moment whose schedule may not fit: what can be kept of it is kept, and where it had to
 * stop is said.
 */
export function commitRunnablePrefix(store: SessionStore, wanted: Moment, under: string): void {
  commit(store, () => {
    const { moment, stop } = fit(wanted, store.catalogue)
    return {
      moment,
      notice: stop && {
        kind: 'info',
        message: [
          `${under}, the run of ${countSteps(wanted.schedule.length)} had to stop. ${tellStop(stop)}`,
        ],
      },
    }
  })
}
