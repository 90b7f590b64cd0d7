import { routeThrough, type Place } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import { graphOn } from '../search/proof.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** Leads the run through a place of the progress graph, and goes there. */
export function goThrough(store: SessionStore, place: Place): void {
  const { moment, proof } = store.getState()
  const graph = graphOn(proof, moment)
  const route = graph && routeThrough(graph, moment.schedule, place)
  if (route) commit(store, { moment: { ...moment, ...route } })
}

/** As {@link goThrough}, from the run as it was when a drag began; the whole drag is one change. */
export function dragThrough(store: SessionStore, begun: Moment, place: Place): void {
  const { proof } = store.getState()
  const graph = graphOn(proof, begun)
  const route = graph && routeThrough(graph, begun.schedule, place)
  if (!route) return
  if (store.getState().playing) store.setState({ playing: false })
  store.unhurried(() => ({
    moment: { ...begun, ...route },
    notice: null,
    loading: null,
    codeFocus: null,
    dragging: true,
  }))
}

/** Whether the step buttons say where each choice leads. */
export function setFatesShown(store: SessionStore, fates: boolean): void {
  store.setState({ fates })
}
