import { deadlock } from '../../textbook-sources.ts'
import type { LockOrder } from '../model/two-locks.ts'

/** Each thread takes the lock first that is first in its own mind. */
export const opposite: LockOrder = {
  id: 'opposite',
  label: 'Opposite orders',
  sentence: 'One takes left and then right, the other right and then left.',
  source: deadlock,

  *takeBoth({ left, right }, first) {
    const [one, other] = first === 'left' ? [left, right] : [right, left]
    yield* one.acquire()
    yield* other.acquire()
    yield* one.release()
    yield* other.release()
  },
}
