import { chooseScenario } from '../commands/choose-scenario.ts'
import { learn, parseLink } from '../link/grammar.ts'
import { unloadedIn } from '../link/resolve.ts'
import type { SessionStore } from '../session/session.ts'

/** Beside the address, which does not tell what was chosen and did not come. A browser keeps it while it reloads. */
const key = 'chosen'

/** Loads the page anew, where the address leads to. What was chosen and did not come is chosen then. */
export function reloadAtWanted({ getState, catalogue, lessons }: SessionStore): void {
  const chosen = getState().loading?.scenario
  const linked = unloadedIn(parseLink(location.hash), catalogue, lessons.loaded)
  if (chosen === learn) location.hash = `#/${learn}`
  else if (chosen !== undefined && chosen !== linked) history.replaceState({ [key]: chosen }, '')
  location.reload()
}

/** Chooses what was chosen before the page was loaded anew. */
export function chooseWanted(session: SessionStore): void {
  const chosen: unknown = (history.state as { readonly [key]?: unknown } | null)?.[key]
  if (typeof chosen !== 'string') return
  history.replaceState(null, '')
  chooseScenario(session, chosen)
}
