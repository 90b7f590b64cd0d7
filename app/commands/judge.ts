import { judgedIn, statementsOf } from '../../src/index.ts'
import { judgedTitles } from '../derived/judged-titles.ts'
import type { Moment } from '../session/moment.ts'
import type { Information, SessionStore } from '../session/session.ts'
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
  if (chosen.length === 0) {
    const message = ['Runs have to be judged by something: choose another property first.']
    store.setState({ notice: { kind: 'info', message } })
    return
  }
  const { judged: _before, ...unjudged } = moment
  const isDefault = judgedIn(system, scenario, null).join() === chosen.join()
  const next = isDefault ? unjudged : { ...unjudged, judged: chosen }
  commit(store, { moment: next, notice: toldJudged(store, next) })
}

/** Says by what runs are judged: whatever is said of them is another question's answer when that changes. */
export function toldJudged(store: SessionStore, moment: Moment): Information {
  const titles = judgedTitles(store.derive(moment))
  return {
    kind: 'info',
    message: [`Runs are judged by ${new Intl.ListFormat('en').format(titles)} now.`],
  }
}
