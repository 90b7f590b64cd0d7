import { firstSystem, lazySystems, readProgram } from '../../src/index.ts'
import { createDeriver } from '../derived/derived-run.ts'
import type { Reader } from '../search/read-in-worker.ts'
import { DraftShelf, type DraftStorage } from './draft-shelf.ts'
import { LazyCatalogue } from './lazy-catalogue.ts'
import { OwnRaces } from './own-races.ts'
import { Pace } from './pace.ts'
import { createSession, type SessionStore } from './session.ts'

/** As much of a browser's storage as drafts need. */
export class FakeStorage implements DraftStorage {
  readonly items = new Map<string, string>()
  isFull = false

  getItem(key: string): string | null {
    return this.items.get(key) ?? null
  }

  setItem(key: string, text: string): void {
    if (this.isFull) throw new DOMException('no room', 'QuotaExceededError')
    this.items.set(key, text)
  }
}

/** Reads at once. */
const reader: Reader = {
  problemsOf: (text) => Promise.resolve(readProgram(text).problems),
}

/**
 * A page that knows of own races, and what is kept of them.
 *
 * @param pace where it is left out time stands still for programs: a busy machine would run them in slices.
 */
export function ownPage(storage = new FakeStorage(), pace = new Pace(() => 0)) {
  const races = new OwnRaces(new DraftShelf(() => storage), reader, pace)
  const catalogue = new LazyCatalogue(firstSystem, lazySystems, races)
  const open = async (hash: string, id: string): Promise<SessionStore> => {
    await catalogue.load(id)
    return createSession(hash, { catalogue, derive: createDeriver(catalogue) })
  }
  return { races, catalogue, storage, open }
}
