import { inView } from '../link/in-view.ts'
import type { Beside, View } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'

/** Looks at the same moment in another way. */
export function showView(store: SessionStore, view: Exclude<View, 'learn'>): void {
  const { moment } = store.getState()
  if (view !== (moment.view ?? 'run')) commit(store, { moment: inView(moment, view) })
}

/**
 * Holds the run against what it does under another strategy, or against a run of its own.
 *
 * @param schedule a run that the strategy can follow; without one, the run itself is followed, and under its own
 *   strategy kept as it is now, so that another order can be made beside it.
 */
export function compareWith(
  store: SessionStore,
  strategy: string,
  schedule: readonly string[] | null = null,
): void {
  const { moment } = store.getState()
  const { strategies } = store.derive(moment).scenario.subject
  if (!strategies.some(({ id }) => id === strategy)) return
  const kept = strategy === moment.strategy ? moment.schedule : null
  const beside: Beside = { strategy, schedule: schedule ?? kept }
  commit(store, { moment: inView({ ...moment, beside }, 'compare') })
}
