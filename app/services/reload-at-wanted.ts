import { learn, parseLink } from '../link/grammar.ts'
import { unloadedIn } from '../link/resolve.ts'
import type { SessionStore } from '../session/session.ts'

/** Loads the page anew, where the address leads to; or at what was chosen and did not come. */
export function reloadAtWanted({ getState, catalogue, lessons }: SessionStore): void {
  const chosen = getState().loading?.scenario
  const isOffered = chosen === learn || catalogue.titles.some(({ id }) => id === chosen)
  if (isOffered && unloadedIn(parseLink(location.hash), catalogue, lessons.loaded) !== chosen)
    location.hash = `#/${chosen}`
  location.reload()
}
