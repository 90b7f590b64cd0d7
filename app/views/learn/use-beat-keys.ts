import { useLayoutEffect } from 'preact/compat'
import type { CurrentBeat } from '../../derived/lesson.ts'
import { setLarge } from '../../commands/learn.ts'
import { ownsKey } from '../../services/owns-key.ts'
import type { SessionStore } from '../../session/session.ts'
import { useSessionStore } from '../../session/use-session.ts'
import { beatNeighbours } from './beat-neighbours.ts'

/** Goes from beat to beat by keys: Page Down and Page Up, N and P; and sets large type by L. */
export function useBeatKeys(current: CurrentBeat): void {
  const store = useSessionStore()
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || ownsKey(event)) return
      const key = event.key.toLowerCase()
      if (!isCommand(store, key)) return
      event.preventDefault()
      if (key === 'l') {
        setLarge(store, !store.getState().progress.isLarge)
        return
      }
      const { back, next } = beatNeighbours(current, store.lessons.loaded?.all ?? [])
      location.hash = (key === 'pagedown' || key === 'n' ? next : back).link
    }
    addEventListener('keydown', pressed)
    return () => {
      removeEventListener('keydown', pressed)
    }
  }, [store, current])
}

/** A letter is a thread's before it is a command's, and none where letters are no commands. */
function isCommand(store: SessionStore, key: string): boolean {
  const { help, shortcuts, moment } = store.getState()
  if (help) return false
  if (key === 'pagedown' || key === 'pageup') return true
  if (!shortcuts || !['n', 'p', 'l'].includes(key)) return false
  return !store.derive(moment).now.threads.some(({ name }) => name.toLowerCase() === key)
}
