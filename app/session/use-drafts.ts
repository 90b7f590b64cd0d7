import { useSyncExternalStore } from 'preact/compat'
import type { Draft } from './draft-shelf.ts'
import { ownRacesOf } from './own-races-of.ts'
import { useSessionStore } from './use-session.ts'

/** The drafts on this machine, the one that was written in last first. */
export function useDrafts(): readonly Draft[] {
  const { shelf } = ownRacesOf(useSessionStore())
  return useSyncExternalStore(shelf.subscribe, () => shelf.drafts)
}
