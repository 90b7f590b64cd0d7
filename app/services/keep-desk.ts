import { after } from '../clock.ts'
import { layDesk } from '../commands/own/lay-desk.ts'
import { readDesk } from '../commands/own/read-desk.ts'
import { ownRacesOf } from '../session/own-races-of.ts'
import type { SessionStore } from '../session/session.ts'

/** How long the hand has to rest until what it has typed is read, in milliseconds. */
const rest = 150

/**
 * Keeps the desk and the page in step for as long as there is an editor: what is typed is read when the hand rests,
 * another program that comes onto the page is laid on the desk, and what another window keeps is known here.
 *
 * @returns a function that ends it; what was typed last is read then.
 */
export function keepDesk(store: SessionStore): () => void {
  let stopWaiting: (() => void) | null = null
  const read = () => {
    stopWaiting?.()
    stopWaiting = null
    void readDesk(store)
  }
  const unsubscribe = store.subscribe(({ moment, desk }, before) => {
    if (moment !== before.moment) layDesk(store)
    if (!desk?.isTyping || desk.text === before.desk?.text) return
    stopWaiting?.()
    stopWaiting = after(rest, read)
  })
  const listening = new AbortController()
  addEventListener(
    'storage',
    ({ key }) => {
      ownRacesOf(store).shelf.refresh(key)
    },
    { signal: listening.signal },
  )
  layDesk(store)
  return () => {
    unsubscribe()
    listening.abort()
    if (stopWaiting) read()
  }
}
