import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { DerivedRun } from '../derived/derived-run.ts'
import type { Session, SessionStore } from './session.ts'

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
