import { graphOn } from '../search/proof.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** Goes to a state: along the run, if it comes there, else by a run that leads there. */
export function goToState(store: SessionStore, state: number): void {
  const { moment, proof } = store.getState()
  const graph = graphOn(proof, moment)
  if (!graph) return
  const at = graph.along(moment.schedule).indexOf(state)
  const schedule = at >= 0 ? moment.schedule : graph.runTo(state)
  commit(store, { moment: { ...moment, schedule, at: at >= 0 ? at : schedule.length } })
}
