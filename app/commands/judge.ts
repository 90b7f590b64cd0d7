import { judgedIn, statementsOf } from '../../src/index.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/**
 * Lets a property be one of those by which runs are judged, or no longer. At least one remains; the choice of
 * the scenario's subject is no choice of a person's, so that it needs no word in a link.
 */
export function judgeBy(store: SessionStore, id: string, isJudged: boolean): void {
  const { moment } = store.getState()
  const { judged, system, scenario } = store.derive(moment)
  const chosen = statementsOf(system)
    .map((property) => property.id)
    .filter((each) => (each === id ? isJudged : judged.includes(each)))
  if (chosen.length === 0) return
  const { judged: _before, ...unjudged } = moment
  const isDefault = judgedIn(system, scenario, null).join() === chosen.join()
  commit(store, { moment: isDefault ? unjudged : { ...unjudged, judged: chosen } })
}
