import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { noOrphanName } from '../properties/no-orphan-name.ts'
import { reachableByName } from '../properties/reachable-by-name.ts'
import { strategies } from '../strategies/list.ts'
import { Memory } from '../../../memory/heap.ts'
import type { System } from '../../../system/system.ts'
import { nameThreads } from '../../../system/thread-name.ts'
import { caching } from './cache-scenario.ts'

/** The names of the writers' versions. */
const names = ['pear', 'plum', 'fig', 'kiwi', 'lime', 'peach', 'quince', 'cherry']

/**
 * A family for measuring: `count` writers, each with a newer version under a name of its own, on a cache
 * that both maps of which hold v1 apple.
 *
 * @throws RangeError for a strategy that does not exist, and for more writers than there are names.
 */
export function writers(count: number, strategy: string): System {
  const found = strategies.find(({ id }) => id === strategy)
  if (!found) throw new RangeError(`unknown strategy: ${strategy}`)
  const memory = new Memory()
  const warm = [instance(record({ name: 'apple', entityVersion: 1 }))]
  const cache = new EntityCache({ memory, strategy: found, listener: 'none', warm })
  if (count > names.length) throw new RangeError(`at most ${names.length} writers: ${count}`)
  const threads = names
    .slice(0, count)
    .map((name, index) => caching(cache, { name, entityVersion: index + 2 }))
  return {
    memory,
    threads: nameThreads(threads),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [noOrphanName(cache), reachableByName(cache)],
  }
}
