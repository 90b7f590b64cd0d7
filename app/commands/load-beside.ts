import type { SessionStore } from '../session/session.ts'
import { messageOf } from './load-scenario.ts'

/**
 * Loads the scenarios on which the strategies of the one on the page are compared, if they are not there. What
 * keeps them from being loaded is told by the session; to try again is to call this again.
 */
export async function loadBeside(store: SessionStore): Promise<void> {
  const { scenario } = store.derive(store.getState().moment)
  const [next] = store.catalogue.unloadedBeside(scenario)
  if (!next) return
  store.setState({ besideFailure: null })
  try {
    await store.catalogue.load(next.id)
    store.setState(({ loads }) => ({ loads: loads + 1 }))
  } catch (error) {
    store.setState({ besideFailure: messageOf(error) })
  }
}
