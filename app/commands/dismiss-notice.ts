import type { SessionStore } from '../session/session.ts'

/** Takes a message away. What it told of stays as it is. */
export function dismissNotice(store: SessionStore): void {
  store.setState({ notice: null })
}
