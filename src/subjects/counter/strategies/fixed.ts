import { interference } from '../../textbook-sources.ts'
import type { Increment } from '../model/counter.ts'

/**
 * The write checks what the read has seen, in one step. Somebody always gets on: a swap misses only
 * because another one hit.
 */
export const fixed: Increment = {
  id: 'fixed',
  label: 'Compare and set',
  sentence: 'Writes only if the count still is what it has read, and else starts over.',
  source: interference,

  *increment({ count }) {
    let done = false
    while (!done) {
      const seen = yield* count.get()
      done = yield* count.compareAndSet(seen, seen + 1)
    }
  },
}
