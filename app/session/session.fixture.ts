import { builtIns } from '../../src/index.ts'
import { derive } from '../derived/derive.fixture.ts'
import { createSession, type SessionStore } from './session.ts'

/** The session of a page that was opened with `hash`. */
export function sessionAt(hash: string): SessionStore {
  return createSession(hash, { catalogue: builtIns, derive })
}
