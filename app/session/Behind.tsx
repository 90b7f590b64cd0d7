import { memo, type ComponentType, type ReactNode } from 'preact/compat'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { behindFrame } from '../clock.ts'
import type { DerivedRun } from '../derived/derived-run.ts'
import type { Session, SessionStore } from './session.ts'
import { ShownContext, useDerivedRun, useSessionStore } from './use-session.ts'

/**
 * Views that come behind the frame of a press: what is looked at then (memory as it stands, the cursor, the step in
 * words, whose turn it is) need not wait for what is told of the run as a whole. What they show is all of one moment,
 * which is the last or the one before.
 */
export function Behind({ children }: { readonly children: ReactNode }) {
  return <ShownContext value={following(useSessionStore())}>{children}</ShownContext>
}

/** A view that comes behind the frame of a press, and is drawn by what is around it only when that has changed. */
export function behind<Props extends object>(View: ComponentType<Props>): ComponentType<Props> {
  return memo((props: Props) => (
    <Behind>
      <View {...props} />
    </Behind>
  ))
}

/**
 * For a view that comes behind, and is laid out by what is in front: the moment of the run that is laid out. At once
 * where the run is another one, as the moment before is of none of its steps.
 */
export function useMomentOf(run: DerivedRun['run']): DerivedRun {
  const { derive, getState } = useSessionStore()
  const shown = useDerivedRun()
  return shown.run === run ? shown : derive(getState().moment)
}

/** One a session, so that all views behind a frame are drawn at once. */
const followers = new WeakMap<SessionStore, StoreApi<Session>>()

/** The session as it was before the last press, until the frame of that is painted. */
function following(store: SessionStore): StoreApi<Session> {
  const known = followers.get(store)
  if (known) return known
  const shown = createStore<Session>()(() => store.getState())
  let isComing = false
  const follow = () => {
    isComing = false
    shown.setState(store.getState(), true)
  }
  store.subscribe((now, before) => {
    if (isComing) return
    isComing = now.moment !== before.moment
    // A choice of how to draw, as of a radio button, would be taken back by the browser till then.
    if (isComing) behindFrame(follow)
    else follow()
  })
  followers.set(store, shown)
  return shown
}
