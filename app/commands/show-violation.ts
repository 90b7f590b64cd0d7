import { derive } from '../derived/derived-run.ts'
import { verdictOn } from '../search/proof.ts'
import type { Session, SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** The shortest run that breaks one of the scenario's two first properties, if one is known. */
// Outcomes come in the order of their witnesses, the shortest first.
export function knownViolation({ moment, proof }: Session): readonly string[] | null {
  const verdict = verdictOn(proof, moment)
  const selected = derive(moment)
    .system.properties.slice(0, 2)
    .map(({ id }) => id)
  const broken = verdict?.outcomes.find(({ violates }) =>
    violates.some((id) => selected.includes(id)),
  )
  return broken?.witness ?? null
}

/** Goes to the end of the shortest violation, with the fewest context switches among the shortest. */
export function showViolation(store: SessionStore): void {
  const session = store.getState()
  const schedule = knownViolation(session)
  if (schedule) commit(store, { moment: { ...session.moment, schedule, at: schedule.length } })
}
