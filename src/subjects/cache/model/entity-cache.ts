import { BoundedMap } from '../../../objects/bounded-map.ts'
import type { Heap, Memory } from '../../../memory/heap.ts'
import type { ReadWriteLock } from '../../../objects/read-write-lock.ts'
import type { Program, Task } from '../../../steps/program.ts'
import { isNewer, nameKeyOf, sameKey, type Entity, type NameKey } from './entity.ts'
import type { CacheMaps, MergeStrategy } from './merge-strategy.ts'
import { isRight, type Named } from './named.ts'

export interface CacheSetup {
  readonly memory: Memory
  readonly strategy: MergeStrategy
  /** Whether departures from `byId` are told to a removal listener, some time later. */
  readonly listener: 'none' | 'async'
  /** What both maps start with. */
  readonly warm?: readonly Entity[]
}

/**
 * The cache of resolved entities, after apache/polaris' `InMemoryEntityCache`. It has no lock of its own:
 * each `yield*` is one atomic access to one shared object, and nothing is atomic between two of them. How
 * the two maps are kept in step is up to the strategy.
 *
 * Source: `InMemoryEntityCache.java`, apache/polaris at 4b42186383.
 */
export class EntityCache implements CacheMaps {
  readonly byId: BoundedMap<number, Entity>
  /** Upstream it is a plain concurrent map: without a bound, {@link evictName} is never called. */
  readonly byName: BoundedMap<NameKey, Named>
  /** The lock that readers take, too, if the strategy has one. */
  protected readonly lock: ReadWriteLock | null
  readonly #strategy: MergeStrategy
  /** What the strategy works on: the two maps, and what it shares beside them. */
  readonly #maps: CacheMaps

  constructor({ memory, strategy, listener, warm = [] }: CacheSetup) {
    this.#strategy = strategy
    this.byName = new BoundedMap<NameKey, Named>(
      memory,
      'byName',
      warm.map((entity) => [nameKeyOf(entity), strategy.named?.(entity) ?? entity] as const),
      null,
    )
    this.byId = new BoundedMap(
      memory,
      'byId',
      warm.map((entity) => [entity.id, entity] as const),
      listener === 'async' && strategy.onRemoval !== null
        ? (departed) => this.#listenerTask(departed)
        : null,
    )
    this.#maps = { byId: this.byId, byName: this.byName, ...strategy.share?.(memory) }
    this.lock = strategy.readersLock?.(this.#maps) ?? null
  }

  getEntityById(id: number): Program<Entity | undefined> {
    return this.#reading(this.byId.getIfPresent(id))
  }

  getEntityByName(key: NameKey): Program<Entity | undefined> {
    return this.#reading(this.lookUpName(key))
  }

  /** Whether a reader who came in now would have to wait: then nobody sees the maps as they are. */
  isClosedToReaders(heap: Heap): boolean {
    return this.lock !== null && this.lock.writerIn(heap) !== null
  }

  /** Removes this very instance from both maps; unless the strategy says otherwise, each in its turn. */
  removeCacheEntry(entry: Entity): Program {
    return this.#strategy.removeCacheEntry?.(this.#maps, entry) ?? this.#removeFromBoth(entry)
  }

  /** Brings an entry into both maps, the way the chosen strategy does it. */
  cacheNewEntry(entry: Entity): Program {
    return this.#strategy.cacheNewEntry(this.#maps, entry)
  }

  /** Replaces an entry by one that a caller has loaded, which may be of another id. */
  *replaceCacheEntry(old: Entity | undefined, next: Entity): Program {
    if (!old) {
      yield* this.cacheNewEntry(next)
    } else if (
      old.id !== next.id ||
      !sameKey(nameKeyOf(old), nameKeyOf(next)) ||
      isNewer(next, old)
    ) {
      yield* this.cacheNewEntry(next)
      yield* this.removeCacheEntry(old)
    }
  }

  /** The bound's own doing, or the clock's: whatever byId holds for an id leaves it. */
  evict(id: number): Program {
    return this.#strategy.evict?.(this.#maps, id) ?? this.#evictFromById(id)
  }

  /** The doing of a bound on names, if there is one: a name is forgotten, and its entry stays. */
  *evictName(key: NameKey): Program {
    yield* this.byName.evict(key)
  }

  /** What a name leads to, under no lock. */
  protected *lookUpName(key: NameKey): Program<Entity | undefined> {
    const named = yield* this.byName.get(key)
    if (typeof named !== 'number') return named
    // An id leads on to byId, where the entry may bear another name by now.
    const entry = yield* this.byId.getIfPresent(named)
    return isRight(key, named, entry) ? entry : undefined
  }

  #reading<Result>(look: Program<Result>): Program<Result> {
    return this.lock ? this.#readingUnder(this.lock, look) : look
  }

  *#readingUnder<Result>(lock: ReadWriteLock, look: Program<Result>): Program<Result> {
    yield* lock.acquireRead()
    const found = yield* look
    yield* lock.releaseRead()
    return found
  }

  *#removeFromBoth(entry: Entity): Program {
    yield* this.byId.remove(entry.id, entry)
    yield* this.byName.remove(nameKeyOf(entry), entry)
  }

  *#evictFromById(id: number): Program {
    yield* this.byId.evict(id)
  }

  /** The removal listener's own work: drops the name of an entry that has left `byId`. */
  *#dropName(departed: Entity): Program {
    yield* this.byName.remove(nameKeyOf(departed), departed)
  }

  #listenerTask(departed: Entity): Task {
    return {
      uid: `listener ${departed.uid}`,
      label: `listener: ${departed.label} left byId`,
      start: () => this.#strategy.onRemoval?.(this.#maps, departed) ?? this.#dropName(departed),
    }
  }
}
