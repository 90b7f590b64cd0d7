import { concurrentMap } from '../../textbook-sources.ts'
import type { Lookup } from '../model/registry.ts'

/** The map is safe for threads, and so is each of the two calls; the pair is not. */
export const racy: Lookup = {
  id: 'racy',
  label: 'Check, then put',
  sentence: 'Looks, and puts its own where it found nothing.',
  source: concurrentMap,

  *obtain({ instances }, key, own) {
    const found = yield* instances.get(key)
    if (found) return found
    yield* instances.put(key, own)
    return own
  },
}
