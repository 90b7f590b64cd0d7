import { useEffect, useState, type ReactNode } from 'preact/compat'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { behindFrame } from './clock.ts'
import type { Session, SessionStore } from './session/session.ts'
import { ShownContext, useSessionStore } from './session/use-session.ts'

/**
 * Views that come behind the frame of a press: what is looked at then (memory, the cursor, the step in words, whose
 * turn it is) need not wait for them. What they show is all of one moment, which is the last or the one before.
 */
export function Behind({ children }: { readonly children: ReactNode }) {
  const shown = useFollowing(useSessionStore())
  return <ShownContext value={shown}>{children}</ShownContext>
}

/** The session as it was before the last press, until the frame of that is painted. */
function useFollowing(store: SessionStore): StoreApi<Session> {
  const [shown] = useState(() => createStore<Session>()(() => store.getState()))
  useEffect(() => {
    let isComing = false
    const follow = () => {
      isComing = false
      shown.setState(store.getState(), true)
    }
    // What has changed before this could listen.
    follow()
    return store.subscribe((now, before) => {
      if (isComing) return
      isComing = now.moment !== before.moment
      // A choice of how to draw, as of a radio button, would be taken back by the browser till then.
      if (isComing) behindFrame(follow)
      else follow()
    })
  }, [store, shown])
  return shown
}
