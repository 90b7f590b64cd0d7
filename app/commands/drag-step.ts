import { fit } from '../link/fit.ts'
import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'

/**
 * Shows the run in another order, from the run as it was when a drag began; the whole drag is one change. An
 * order that cannot be run to its end is not taken: the run stays as it was last, and nothing of it is lost.
 */
export function dragStep(store: SessionStore, begun: Moment, from: number, to: number): void {
  const name = begun.schedule[from]
  if (name === undefined) return
  const target = Math.min(Math.max(to, 0), begun.schedule.length - 1)
  // A drag begins where the order changes: until then there is nothing to tell of it.
  if (target === from && !store.getState().dragging) return
  const schedule = begun.schedule.toSpliced(from, 1).toSpliced(target, 0, name)
  store.unhurried(() => {
    const { moment, stop } = fit({ ...begun, schedule, at: schedule.length }, store.catalogue)
    if (stop) return null
    return {
      moment: target === from ? begun : moment,
      playing: false,
      notice: null,
      loading: null,
      codeFocus: null,
      followed: null,
      dragging: true,
    }
  })
}
