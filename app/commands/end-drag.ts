import type { SessionStore } from '../session/session.ts'

/** Ends a drag: what it has led to stays. */
export function endDrag(store: SessionStore): void {
  store.setState({ dragging: false })
}
