import { after, behindFrame } from '../clock.ts'
import { loadScenario } from '../commands/load-scenario.ts'
import { learn, parseLink, writeLink } from '../link/grammar.ts'
import { inView } from '../link/in-view.ts'
import { unloadedIn } from '../link/resolve.ts'
import type { Moment } from '../session/moment.ts'
import { followLink, type Session, type SessionStore } from '../session/session.ts'
import { AddressBar } from './address-bar.ts'

/** How long after one travel the next still belongs to it, in milliseconds. */
const pause = 500

/**
 * Keeps the address bar and the session in step: what a person does is one entry in the browser's
 * history, and the browser's Back and Forward are a change of moment.
 *
 * A run that plays, a drag, a key that is held down, what is typed, and travel without a pause are one entry
 * each, however many steps they take.
 *
 * @param soon when to write an address: behind the frame that shows its moment.
 * @returns a function that ends it.
 */
export function syncAddress(store: SessionStore, soon = behindFrame): () => void {
  // A link is left as it came, however the session would write it: to correct it would be one more entry
  // in the history, and the browser's Back would lead from that to the old one again, and never past it.
  const bar = new AddressBar(soon)
  const listening = new AbortController()
  let isFollowing = false
  let isKeyHeld = false
  /** Not null for as long as another travel belongs to the last one. */
  let endTravel: (() => void) | null = null

  const write = (now: Session, before: Session) => {
    const link = writeLink(now.moment)
    if (before.playing || before.dragging || before.desk?.isTyping || isKeyHeld)
      bar.replaceSoon(link)
    else if (endTravel && isTravel(now, before)) bar.replace(link)
    else bar.push(link)
    endTravel?.()
    endTravel = null
    if (isTravel(now, before))
      endTravel = after(pause, () => {
        endTravel = null
      })
  }
  const unsubscribe = store.subscribe((now, before) => {
    if (now.moment !== before.moment && !isFollowing) write(now, before)
    if (isOver(now, before)) bar.flush()
  })
  const follow = (link: string) => {
    endTravel?.()
    endTravel = null
    const { moment } = store.getState()
    store.unhurried(
      () => {
        const followed = followLink(link, store)
        return {
          ...followed,
          // The list of all lessons is about no moment: the one that there is stays, to come back to.
          ...(isLessonList(followed.moment, link) && {
            moment: { ...inView(moment, 'run'), view: learn },
          }),
          loading: null,
          playing: false,
          codeFocus: null,
        }
      },
      (change) => {
        isFollowing = true
        store.setState(change)
        isFollowing = false
      },
    )
  }
  const missingFor = (link: string) =>
    unloadedIn(parseLink(link), store.catalogue, store.lessons.loaded)
  /** Follows a link when what it leads to is loaded: which scenario a lesson is about is known when that has come. */
  const followLoaded = (link: string) => {
    const missing = missingFor(link)
    if (missing === null) follow(link)
    else
      loadScenario(store, missing, () => {
        followLoaded(link)
      })
  }
  const followChange = () => {
    if (bar.wasChanged()) followLoaded(location.hash)
  }
  const release = () => {
    isKeyHeld = false
    bar.flush()
  }
  const { signal } = listening
  // Both: a typed address gives the one, travelling through the history the other.
  addEventListener('popstate', followChange, { signal })
  addEventListener('hashchange', followChange, { signal })
  // In the capturing phase: before the key, or the button that it presses, changes the moment.
  addEventListener(
    'keydown',
    ({ repeat }) => {
      isKeyHeld = repeat
    },
    { signal, capture: true },
  )
  addEventListener('keyup', release, { signal, capture: true })
  // A key that is let go in another window tells nobody here.
  addEventListener('blur', release, { signal })
  // What could not be loaded before the page was there is tried again, and told of if it fails again.
  if (missingFor(location.hash) !== null) followLoaded(location.hash)
  return () => {
    unsubscribe()
    listening.abort()
    endTravel?.()
    bar.dispose()
  }
}

/** Whether a link leads to the list of all lessons by its own address. */
function isLessonList({ view, lesson }: Moment, link: string): boolean {
  return view === learn && !lesson && parseLink(link).scenario === learn
}

/** Whether only the cursor moved, and the run is what it was. */
function isTravel({ moment: now }: Session, { moment: before }: Session): boolean {
  return now.schedule === before.schedule && now.at !== before.at
}

/** Whether what moved by itself, or under a pointer, has come to rest. */
function isOver(now: Session, before: Session): boolean {
  return (before.playing && !now.playing) || (before.dragging && !now.dragging)
}
