import { retried } from '../search/retried.ts'
import type { SessionStore } from '../session/session.ts'

/** Searches again what failed, as far as it is still looked at. */
export function retrySearch(store: SessionStore): void {
  store.setState(({ proof }) => ({ proof: retried(proof) }))
}
