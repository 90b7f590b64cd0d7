import { writeLink } from './link.ts'
import { followLink, type SessionStore } from './session.ts'

/**
 * Keeps the address bar and the session in step: a change of moment is one entry in the browser's
 * history, and the browser's Back and Forward are a change of moment.
 *
 * @returns a function that ends it.
 */
export function keepAddress(store: SessionStore): () => void {
  const unsubscribe = store.subscribe((now, before) => {
    if (now.moment === before.moment || writeLink(now.moment) === location.hash) return
    // A run that plays, or is dragged, is one change, however many steps it takes.
    if (before.playing || before.dragging) history.replaceState(null, '', writeLink(now.moment))
    else history.pushState(null, '', writeLink(now.moment))
  })
  const follow = () => {
    if (location.hash !== writeLink(store.getState().moment))
      store.setState({ ...followLink(location.hash), playing: false, look: null })
  }
  // Both: a typed address gives the one, travelling through the history the other.
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  return () => {
    unsubscribe()
    removeEventListener('popstate', follow)
    removeEventListener('hashchange', follow)
  }
}
