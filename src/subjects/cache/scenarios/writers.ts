import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { noOrphanName } from '../properties/no-orphan-name.ts'
import { reachableByName } from '../properties/reachable-by-name.ts'
import { strategies } from '../strategies/list.ts'
import { Memory } from '../../../memory/heap.ts'
import type { System } from '../../../system/system.ts'
import { nameThreads } from '../../../system/thread-name.ts'
import { caching } from './cache-scenario.ts'

/**
 * A family for measuring: `count` writers, each with a newer version under a name of its own, on a cache
 * that both maps of which hold v1@A.
 *
 * @throws RangeError for a strategy that does not exist.
 */
export function writers(count: number, strategy: string): System {
  const found = strategies.find(({ id }) => id === strategy)
  if (!found) throw new RangeError(`unknown strategy: ${strategy}`)
  const memory = new Memory()
  const warm = [instance(record({ name: 'A', entityVersion: 1 }))]
  const cache = new EntityCache({ memory, strategy: found, listener: 'none', warm })
  const threads = Array.from({ length: count }, (_, index) =>
    caching(cache, { name: String.fromCharCode(66 + index), entityVersion: index + 2 }),
  )
  return {
    memory,
    threads: nameThreads(threads),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [noOrphanName(cache), reachableByName(cache)],
  }
}
