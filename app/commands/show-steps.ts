import type { SessionStore } from '../session/session.ts'

/** Shows what each step is for, or no longer: it is searched only while somebody looks. */
export function showSteps(store: SessionStore, areStepsShown: boolean): void {
  store.setState({ areStepsShown })
}
