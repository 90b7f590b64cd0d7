import { useSyncExternalStore } from 'preact/compat'
import { breakpoints } from '../theme/breakpoints.ts'

/** Whether the window is as narrow as a phone: then time runs down the page, not across it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow)
}

export function isNarrow(): boolean {
  return query().matches
}

function subscribe(changed: () => void): () => void {
  const asked = query()
  asked.addEventListener('change', changed)
  return () => {
    asked.removeEventListener('change', changed)
  }
}

function query(): MediaQueryList {
  return matchMedia(`(width < ${breakpoints.narrow}px)`)
}
