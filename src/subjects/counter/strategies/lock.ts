import { interference } from '../../textbook-sources.ts'
import type { Increment } from '../model/counter.ts'

/** The same two steps, and nobody between them: as long as every thread that counts takes the lock. */
export const lock: Increment = {
  id: 'lock',
  label: 'Lock',
  sentence: 'Reads and writes the count while it holds a lock.',
  source: interference,

  *increment({ count, guard }) {
    yield* guard.acquire()
    const seen = yield* count.get()
    yield* count.set(seen + 1)
    yield* guard.release()
  },
}
