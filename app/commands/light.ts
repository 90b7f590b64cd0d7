import type { Evidence, SessionStore } from '../session/session.ts'

/** Lights up what words are about, and nothing else. */
export function light(store: SessionStore, lit: readonly Evidence[]): void {
  store.setState({ lit })
}
