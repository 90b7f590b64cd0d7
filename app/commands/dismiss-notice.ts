import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** Takes a message away. What it told of stays as it is. */
export function dismissNotice(store: SessionStore): void {
  store.setState({ notice: null })
}

/** Undoes what a message told of, if that can be undone. */
export function undoNotified(store: SessionStore): void {
  const { notice } = store.getState()
  if (notice?.kind !== 'info' || !notice.undo) return
  if (typeof notice.undo === 'function') {
    store.setState({ notice: null })
    notice.undo()
  } else commit(store, { moment: notice.undo })
}
