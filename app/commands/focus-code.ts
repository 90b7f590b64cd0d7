import type { CodeFocus, SessionStore } from '../session/session.ts'

/** Shows a call of a thread's stack in the code pane, until the next step. */
export function focusCode(store: SessionStore, codeFocus: CodeFocus): void {
  store.setState({ codeFocus })
}
