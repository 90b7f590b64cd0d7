import type { SessionStore } from '../session/session.ts'

/** Follows a thread through the code, whoever takes the steps; until the next step. */
export function focusCode(store: SessionStore, thread: string): void {
  store.setState({ codeFocus: thread })
}
