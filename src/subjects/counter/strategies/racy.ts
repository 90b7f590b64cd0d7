import { interference } from '../../textbook-sources.ts'
import type { Increment } from '../model/counter.ts'

/** `count = count + 1` as a machine does it: the read and the write are two steps. */
export const racy: Increment = {
  id: 'racy',
  label: 'Read, then write',
  sentence: 'Reads the count, and writes one more than it has read.',
  source: interference,

  *increment({ count }) {
    const seen = yield* count.get()
    yield* count.set(seen + 1)
  },
}
