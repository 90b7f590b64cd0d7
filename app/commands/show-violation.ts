import { judgementOf } from '../../src/index.ts'
import { verdictOn } from '../search/proof.ts'
import type { Session, SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** The shortest run that breaks a property by which runs are judged here, if one is known. */
export function knownViolation(
  { moment, proof }: Session,
  judged: readonly string[],
): readonly string[] | null {
  const verdict = verdictOn(proof, moment)
  return verdict && judgementOf(verdict, judged).shortest
}

/** Goes to the end of the shortest violation, with the fewest context switches among the shortest. */
export function showViolation(store: SessionStore): void {
  const session = store.getState()
  const schedule = knownViolation(session, store.derive(session.moment).judged)
  if (schedule) commit(store, { moment: { ...session.moment, schedule, at: schedule.length } })
}
