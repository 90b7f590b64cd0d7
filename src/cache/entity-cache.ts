import { BoundedMap } from '../memory/bounded-map.ts'
import type { Memory } from '../memory/heap.ts'
import { SharedMap } from '../memory/map.ts'
import type { Op } from '../memory/op.ts'
import type { Program, Task } from '../memory/program.ts'
import { isNewer, nameKeyOf, sameKey, type Entity, type NameKey } from './entity.ts'
import type { CacheMaps, MergeStrategy } from './merge-strategy.ts'

export interface CacheSetup {
  readonly memory: Memory
  readonly strategy: MergeStrategy
  /** Whether departures from `byId` are told to a removal listener, some time later. */
  readonly listener: 'none' | 'async'
  /** What both maps start with. */
  readonly warm?: readonly Entity[]
}

/**
 * The cache of resolved entities, after apache/polaris' `InMemoryEntityCache`. It has no lock: each
 * `yield*` is one atomic access to one shared object, and nothing is atomic between two of them.
 *
 * Source: `InMemoryEntityCache.java`, apache/polaris at 4b42186383.
 */
export class EntityCache implements CacheMaps {
  readonly byId: BoundedMap<number, Entity>
  readonly byName: SharedMap<NameKey, Entity>
  readonly #strategy: MergeStrategy

  constructor({ memory, strategy, listener, warm = [] }: CacheSetup) {
    this.#strategy = strategy
    this.byName = new SharedMap(
      memory,
      'byName',
      warm.map((entity) => [nameKeyOf(entity), entity] as const),
    )
    this.byId = new BoundedMap(
      memory,
      'byId',
      warm.map((entity) => [entity.id, entity] as const),
      listener === 'async' ? (departed) => this.#listenerTask(departed) : null,
    )
  }

  getEntityById(id: number): Op<Entity | undefined> {
    return this.byId.getIfPresent(id)
  }

  getEntityByName(key: NameKey): Op<Entity | undefined> {
    return this.byName.get(key)
  }

  /** Removes this very instance from both maps, each in its turn. */
  *removeCacheEntry(entry: Entity): Program {
    yield* this.byId.remove(entry.id, entry)
    yield* this.byName.remove(nameKeyOf(entry), entry)
  }

  /** Brings an entry into both maps, the way the chosen strategy does it. */
  cacheNewEntry(entry: Entity): Program {
    return this.#strategy.cacheNewEntry(this, entry)
  }

  /** Replaces an entry that the caller holds by one that it has loaded. */
  *replaceCacheEntry(old: Entity | undefined, next: Entity): Program {
    if (!old) {
      yield* this.cacheNewEntry(next)
    } else if (!sameKey(nameKeyOf(old), nameKeyOf(next)) || isNewer(next, old)) {
      yield* this.cacheNewEntry(next)
      yield* this.removeCacheEntry(old)
    }
  }

  /** The bound's own doing, or the clock's: whatever byId holds for an id leaves it. */
  *evict(id: number): Program {
    yield* this.byId.evict(id)
  }

  /** The removal listener's own work: drops the name of an entry that has left `byId`. */
  *onRemoval(departed: Entity): Program {
    yield* this.byName.remove(nameKeyOf(departed), departed)
  }

  #listenerTask(departed: Entity): Task {
    return {
      uid: `listener ${departed.uid}`,
      label: `listener: ${departed.label} left byId`,
      start: () => this.onRemoval(departed),
    }
  }
}
