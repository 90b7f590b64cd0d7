import { noProgress, type Progress } from '../session/progress.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** Answers the question of a beat, or answers it anew. What was hidden until then is told. */
export function giveAnswer(store: SessionStore, beat: string, answer: number): void {
  change(store, ({ answers }) => ({ answers: { ...answers, [beat]: answer } }))
}

/** Notes that the task of a beat is solved: it stays so, whatever becomes of the run. */
export function noteSolved(store: SessionStore, beat: string): void {
  change(store, ({ solved }) => (solved.includes(beat) ? {} : { solved: [...solved, beat] }))
}

/** Notes that a beat was seen: a lesson is gone on with where it was left. */
export function noteSeen(store: SessionStore, beat: string): void {
  change(store, ({ seen }) =>
    seen.at(-1) === beat ? {} : { seen: [...seen.filter((each) => each !== beat), beat] },
  )
}

/** Forgets all answers and solutions. How large type is stays. */
export function forgetProgress(store: SessionStore): void {
  change(store, ({ isLarge }) => ({ ...noProgress, isLarge }))
}

/** Sets type large enough for a room full of people, or as it is elsewhere. */
export function setLarge(store: SessionStore, isLarge: boolean): void {
  change(store, () => ({ isLarge }))
}

/** Goes back to the beat's own moment. */
export function startAgain(store: SessionStore): void {
  const { moment } = store.getState()
  const { view, lesson } = moment
  if (view && lesson) commit(store, { moment: { ...lesson.start, view, lesson } })
}

function change(store: SessionStore, by: (progress: Progress) => Partial<Progress>): void {
  const { progress } = store.getState()
  const changed = by(progress)
  if (Object.keys(changed).length > 0) store.setState({ progress: { ...progress, ...changed } })
}
