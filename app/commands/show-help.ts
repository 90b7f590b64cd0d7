import type { SessionStore } from '../session/session.ts'

/** Opens the help, or closes it. */
export function showHelp(store: SessionStore, help: boolean): void {
  store.setState({ help })
}
