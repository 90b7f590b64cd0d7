import { concurrentMap } from '../../textbook-sources.ts'
import type { Lookup } from '../model/registry.ts'

/** The look and the put are one step, and whoever comes second is told what is there. */
export const fixed: Lookup = {
  id: 'fixed',
  label: 'Put if absent',
  sentence: 'Puts its own if nothing is there, and takes what is there otherwise, in one step.',
  source: concurrentMap,

  *obtain({ instances }, key, own) {
    const found = yield* instances.putIfAbsent(key, own)
    return found ?? own
  },
}
