import { deadlock } from '../../textbook-sources.ts'
import type { LockOrder } from '../model/two-locks.ts'

/** There is one order for all, so whoever holds the second lock waits for nobody. */
export const ordered: LockOrder = {
  id: 'ordered',
  label: 'One order',
  sentence: 'Both take left and then right, whichever they need first.',
  source: deadlock,

  *takeBoth({ left, right }) {
    yield* left.acquire()
    yield* right.acquire()
    yield* right.release()
    yield* left.release()
  },
}
