import type { SessionStore } from '../session/session.ts'

/** Whether single letters and digits are commands: a person who dictates may want them not to be. */
export function setShortcuts(store: SessionStore, shortcuts: boolean): void {
  store.setState({ shortcuts })
}
