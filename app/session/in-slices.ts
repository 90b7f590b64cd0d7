import { after } from '../clock.ts'
import type { Pace } from './pace.ts'
import type { Loading, Session, SessionStore } from './session.ts'

/** Milliseconds of work after which it is said that there is some. */
const quiet = 200
/** Milliseconds of work after which it is given up. */
const patience = 5_000
/** Milliseconds of work that a page waits for before it is there. */
const mostBeforePage = 1_000

/**
 * Works a change out, and makes it: at once where that takes no time, else in slices, between which the browser has
 * its turn. The page stays as it is until then, and if a person does something else meanwhile, that counts.
 *
 * @param work gives the change, or null if there is none. It may be called any number of times.
 * @param apply makes it.
 */
export function changeInSlices<Change>(
  store: SessionStore,
  pace: Pace,
  work: () => Change,
  apply: (change: Change) => void,
): void {
  const first = pace.attempt(work)
  if (first) {
    apply(first.result)
    return
  }
  const loading: Loading = {
    scenario: store.getState().moment.scenario,
    failure: null,
    retry: () => {
      changeInSlices(store, pace, work, apply)
    },
  }
  store.setState({ loading })
  void goOn(store, pace, loading, work, apply)
}

/**
 * Does what runs programs, in slices, before there is a page.
 *
 * @returns whether it is done: if not, it would take longer than anybody waits for a page.
 */
export async function workInSlices(pace: Pace, act: () => unknown): Promise<boolean> {
  for (let spent = 0; spent < mostBeforePage;) {
    const begun = performance.now()
    if (pace.attempt(act)) return true
    spent += performance.now() - begun
    await turn()
  }
  return false
}

async function goOn<Change>(
  store: SessionStore,
  pace: Pace,
  loading: Loading,
  work: () => Change,
  apply: (change: Change) => void,
): Promise<void> {
  for (let spent = 0; spent < patience;) {
    await turn()
    if (store.getState().loading !== loading) return
    const begun = performance.now()
    const done = pace.attempt(work)
    if (done) {
      store.setState({ loading: null, ...(spent >= quiet && { notice: null }) })
      apply(done.result)
      return
    }
    const before = spent
    spent += performance.now() - begun
    if (before < quiet && spent >= quiet) tell(store, 'The run is being worked out …')
  }
  store.setState({ loading: null })
  tell(
    store,
    `That run was given up after ${patience / 1000} seconds: its program does too much between its steps. The page stays where it was.`,
  )
}

/** Lets whatever waits have its turn: keys, frames. */
async function turn(): Promise<void> {
  await new Promise<void>((resolve) => {
    after(0, resolve)
  })
}

function tell(store: SessionStore, sentence: string): void {
  const notice: Session['notice'] = { kind: 'info', message: [sentence] }
  store.setState({ notice })
}
