import { codeIn } from '../../link/own.ts'
import { ownRacesOf } from '../../session/own-races-of.ts'
import type { SessionStore } from '../../session/session.ts'
import { nameIn } from './name-in.ts'

/**
 * Takes what is typed. It is kept at once: what nobody had changed before becomes a draft with this. What runs on the
 * page is read from it later, when the hand rests: see `readDesk`.
 */
export function typeProgram(store: SessionStore, text: string): void {
  const { desk } = store.getState()
  if (!desk || desk.text === text) return
  const { shelf } = ownRacesOf(store)
  const draft = shelf.find(desk.draft) ?? {
    id: Date.now().toString(36),
    name: shelf.freeName(nameIn(desk.text)),
    isNamed: false,
    shown: codeIn(desk.shown),
  }
  shelf.put({ ...draft, text })
  store.setState({ desk: { ...desk, text, draft: draft.id, isTyping: true } })
}
