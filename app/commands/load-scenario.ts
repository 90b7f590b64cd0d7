import { learn } from '../link/grammar.ts'
import type { Loading, SessionStore } from '../session/session.ts'

/**
 * Loads a scenario, or the lessons as `learn`, and then does what it is wanted for; unless the person has done something else meanwhile.
 * What keeps it from being loaded is told by the session, with a way to try again.
 *
 * @param act is done once it is there.
 */
export function loadScenario(store: SessionStore, id: string, act: () => void): void {
  const loading: Loading = {
    scenario: id,
    failure: null,
    retry: () => {
      loadScenario(store, id, act)
    },
  }
  store.setState({ loading, playing: false, notice: null })
  void settle(store, loading, act)
}

async function settle(store: SessionStore, loading: Loading, act: () => void): Promise<void> {
  const { scenario } = loading
  const [outcome] = await Promise.allSettled([
    scenario === learn ? store.lessons.load() : store.catalogue.load(scenario),
  ])
  if (store.getState().loading !== loading) return
  if (outcome.status === 'rejected') {
    const failure = messageOf(outcome.reason)
    store.setState({ loading: { ...loading, failure } })
    return
  }
  store.setState({ loading: null })
  act()
}

/** What a person is told of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Loads every scenario, for somebody who is about to choose one. Of what fails is told when it is chosen. */
export function loadAllScenarios({ catalogue }: SessionStore): void {
  for (const { id } of catalogue.titles) catalogue.load(id).catch(() => {})
}
