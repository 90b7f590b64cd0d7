import type { CodeFocus, SessionStore } from '../session/session.ts'

/** Shows a call of a thread's stack in the code pane, until the next step. */
export function focusCode(store: SessionStore, codeFocus: CodeFocus): void {
  store.setState({ codeFocus })
}

export function showHelp(store: SessionStore, help: boolean): void {
  store.setState({ help })
}

/** Whether single letters and digits are commands: a person who dictates may want them not to be. */
export function setShortcuts(store: SessionStore, shortcuts: boolean): void {
  store.setState({ shortcuts })
}

export function dismissNotice(store: SessionStore): void {
  store.setState({ notice: null })
}
