import { writeLink } from '../link/link.ts'
import { followLink, type SessionStore } from '../session/session.ts'

/**
 * Keeps the address bar and the session in step: a change of moment is one entry in the browser's
 * history, and the browser's Back and Forward are a change of moment.
 *
 * @returns a function that ends it.
 */
export function syncAddress(store: SessionStore): () => void {
  // The address that the session stands for. It need not be how the session would write it: a link is
  // left as it came, for to correct it would be one more entry in the history, and the browser's Back
  // would lead from that to the old one again, and never past it.
  let address = location.hash
  let isFollowing = false
  const unsubscribe = store.subscribe((now, before) => {
    if (isFollowing || now.moment === before.moment || writeLink(now.moment) === address) return
    address = writeLink(now.moment)
    // A run that plays, or is dragged, is one change, however many steps it takes.
    if (before.playing || before.dragging) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
  })
  const follow = () => {
    if (location.hash === address) return
    address = location.hash
    isFollowing = true
    store.setState(({ bench }) => ({
      ...followLink(address, store.catalogue),
      playing: false,
      codeFocus: null,
      bench: { ...bench, isOpen: false },
    }))
    isFollowing = false
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
