import { after } from '../clock.ts'
import { advance } from '../commands/play.ts'
import type { SessionStore } from '../session/session.ts'

/** Plays the run for as long as the session says so. Returns a function that ends it. */
export function runPlayback(store: SessionStore): () => void {
  let cancel: (() => void) | null = null
  const unsubscribe = store.subscribe((now, before) => {
    const changed =
      now.playing !== before.playing || now.moment !== before.moment || now.speed !== before.speed
    if (!changed) return
    cancel?.()
    if (now.playing)
      cancel = after(1000 / now.speed, () => {
        advance(store, store.getState().moment)
      })
  })
  return () => {
    cancel?.()
    unsubscribe()
  }
}
