import { createContext, useContext, useMemo, useSyncExternalStore } from 'preact/compat'
import type { StoreApi } from 'zustand/vanilla'
import type { DerivedRun } from '../derived/derived-run.ts'
import type { SearchSetting } from '../search/proof.ts'
import type { Evidence, Session, SessionStore } from './session.ts'

/** The page's session, for every view below. */
export const SessionContext = createContext<SessionStore | null>(null)

/** What views below show of the session, where that is not the session as it stands. */
export const ShownContext = createContext<StoreApi<Session> | null>(null)

/** The store itself, to hand to commands. */
export function useSessionStore(): SessionStore {
  const store = useContext(SessionContext)
  if (!store) throw new Error('no session: views stand below SessionContext')
  return store
}

/** A part of the session. The view is drawn again when it changes. */
export function useSession<Part>(part: (session: Session) => Part): Part {
  const session = useSessionStore()
  const { subscribe, getState } = useContext(ShownContext) ?? session
  return useSyncExternalStore(subscribe, () => part(getState()))
}

/** The moment that the session is at, worked out. */
export function useDerivedRun(): DerivedRun {
  const { derive } = useSessionStore()
  return derive(useSession(({ moment }) => moment))
}

/**
 * A part of the moment, worked out. The view is drawn again when that part changes, and so not at each step if it is
 * a part of the setting.
 */
export function useDerived<Part>(part: (run: DerivedRun) => Part): Part {
  const { derive } = useSessionStore()
  return useSession(({ moment }) => part(derive(moment)))
}

/** What is searched, wherever in a run of it the page stands. */
export function useSetting(): SearchSetting {
  const scenario = useSession(({ moment }) => moment.scenario)
  const strategy = useSession(({ moment }) => moment.strategy)
  const options = useSession(({ moment }) => moment.options)
  const judged = useSession(({ moment }) => moment.judged)
  return useMemo(
    () => ({ scenario, strategy, options, ...(judged && { judged }) }),
    [scenario, strategy, options, judged],
  )
}

/**
 * The value of the attribute `data-lit` of what is evidence for words: a step by its number, a row of memory as
 * `rowId` has it. Empty while such words are pointed at, else undefined.
 */
export function useLit(kind: Evidence['kind'], id: number | string = ''): '' | undefined {
  const isLit = useSession(({ lit }) =>
    lit.some((each) => each.kind === kind && each.id === String(id)),
  )
  return isLit ? '' : undefined
}
