import { builtIns } from '../../src/index.ts'
import { derive } from '../derived/derive.fixture.ts'
import { joined } from '../link/joined.ts'
import { textOf } from '../link/message.ts'
import { tell } from '../link/tell.ts'
import { createSession, type SessionStore } from './session.ts'

/** The session of a page that was opened with `hash`. */
export function sessionAt(hash: string): SessionStore {
  return createSession(hash, { catalogue: builtIns, derive })
}

/** What a person is told, besides steps; null if nothing is. */
export function toldIn(store: SessionStore): string | null {
  const { notice } = store.getState()
  if (!notice) return null
  return textOf(notice.kind === 'link' ? joined(notice.faults.map(tell)) : notice.message)
}
