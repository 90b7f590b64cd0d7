import { pickSeeded } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'
import { stepped } from './step.ts'

/** Slowest and fastest playing, in steps a second. */
export const speeds = [0.5, 1, 2, 4, 8] as const

/** Starts playing: the run as it is, from its beginning if it is at its end, then its rest. */
export function play(store: SessionStore): void {
  const { moment, playing } = store.getState()
  if (playing) return
  const begun = next(store, moment) ? moment : { ...moment, at: 0 }
  advance(store, begun)
}

/** Plays the run from its beginning, wherever it is. */
export function replayRun(store: SessionStore): void {
  advance(store, { ...store.getState().moment, at: 0 })
}

export function pause(store: SessionStore): void {
  store.setState({ playing: false })
}

/** Changes how fast the run plays, in steps a second. */
export function setSpeed(store: SessionStore, speed: number): void {
  store.setState({ speed })
}

/** Changes the seed of the scheduler: the same seed plays the rest of a run the same way. */
export function setSeed(store: SessionStore, seed: number): void {
  if (Number.isSafeInteger(seed)) store.setState({ seed })
}

/** Plays another run from the beginning, whose steps the scheduler picks anew. */
export function rollAnother(store: SessionStore): void {
  const { moment, seed } = store.getState()
  commit(store, { seed: seed + 1, moment: { ...moment, schedule: [], at: 0 } })
  play(store)
}

/** Takes one step of playing. It starts and ends playing with the step itself, which is one entry in the history. */
export function advance(store: SessionStore, from: Moment): void {
  const moment = next(store, from)
  if (!moment) store.setState({ playing: false })
  else
    store.setState({
      moment,
      notice: null,
      loading: null,
      codeFocus: null,
      playing: next(store, moment) !== null,
    })
}

/** The moment one step on, or null at the end: the run's own next step, or one picked by seed. */
function next(store: SessionStore, moment: Moment): Moment | null {
  const { enabled } = store.derive(moment).now
  if (moment.at < moment.schedule.length) return { ...moment, at: moment.at + 1 }
  return enabled.length > 0
    ? stepped(moment, pickSeeded(store.getState().seed, moment.at, enabled))
    : null
}
