import { useEffect, useState } from 'preact/compat'
import { useSessionStore } from '../../session/use-session.ts'
import type { SessionStore } from '../../session/session.ts'

/** Where it is remembered, in this browser alone, that somebody has taken a step. */
const key = 'racescope:has-stepped'

/** Whether somebody came here without a link, and has never taken a step in this browser, as far as it remembers. */
export function useIsNew(): boolean {
  const store = useSessionStore()
  const [isNew, setNew] = useState(() => isAtOpening(store) && !hasStepped())
  useEffect(() => {
    if (!isNew) return undefined
    return store.subscribe((now, before) => {
      if (now.moment === before.moment) return
      setNew(false)
      if (now.moment.at > before.moment.at) remember()
    })
  }, [isNew, store])
  return isNew
}

function isAtOpening({ getState, catalogue: { opening } }: SessionStore): boolean {
  const { scenario, strategy, schedule, at } = getState().moment
  const run = schedule.slice(0, at).join('')
  return (
    scenario === opening.scenario &&
    strategy === opening.strategy &&
    run === opening.run &&
    schedule.length === at
  )
}

function hasStepped(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function remember(): void {
  try {
    localStorage.setItem(key, 'yes')
  } catch {
    // A browser that keeps nothing asks whose turn it is once more.
  }
}
