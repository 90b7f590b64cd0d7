import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { DerivedRun } from '../derived/derived-run.ts'
import type { Evidence, Session, SessionStore } from './session.ts'

/** The page's session, for every view below. */
export const SessionContext = createContext<SessionStore | null>(null)

/** The store itself, to hand to commands. */
export function useSessionStore(): SessionStore {
  const store = useContext(SessionContext)
  if (!store) throw new Error('no session: views stand below SessionContext')
  return store
}

/** A part of the session. The view is drawn again when it changes. */
export function useSession<Part>(part: (session: Session) => Part): Part {
  return useStore(useSessionStore(), part)
}

/** The moment that the session is at, worked out. */
export function useDerivedRun(): DerivedRun {
  const { derive } = useSessionStore()
  return derive(useSession(({ moment }) => moment))
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
