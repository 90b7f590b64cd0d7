import type { ReadWriteLock } from '../../../objects/read-write-lock.ts'
import type { Program } from '../../../steps/program.ts'
import { isNewer, nameKeyOf, type Entity, type NameKey } from './entity.ts'
import { isAtLeast, LoadingCache, type LoadingCacheSetup, type Lookup } from './loading-cache.ts'

/**
 * The cache with a metastore, where readers and loads go under one lock. A call looks under the lock for
 * readers. If what it finds does not do, it does all that {@link LoadingCache} does under the lock for writers,
 * the look and the load included: so no older load comes in after a newer one.
 *
 * Source: the locks of the last state of apache/polaris pull request 1339, dba5f0805e.
 */
export class LockedLoadingCache extends LoadingCache {
  readonly #lock: ReadWriteLock

  /** @throws TypeError if the strategy has no lock for readers. */
  constructor(setup: LoadingCacheSetup) {
    super(setup)
    if (!this.lock) throw new TypeError(`${setup.strategy.id} has no lock for readers`)
    this.#lock = this.lock
  }

  override *getAndRefreshIfNeeded(
    copy: Entity,
    minVersion: number,
    minGrantsVersion = 0,
  ): Program<Entity | undefined> {
    yield* this.#lock.acquireRead()
    const seen = yield* this.#olderOf(copy)
    yield* this.#lock.releaseRead()
    if (seen && isAtLeast(seen, minVersion, minGrantsVersion)) return seen
    yield* this.#lock.acquireWrite()
    const answer = yield* super.getAndRefreshIfNeeded(copy, minVersion, minGrantsVersion)
    yield* this.#lock.releaseWrite()
    return answer
  }

  override *getOrLoadEntityById(id: number): Program<Lookup | undefined> {
    const cached = yield* this.getEntityById(id)
    if (cached) return { entity: cached, cacheHit: true }
    yield* this.#lock.acquireWrite()
    const answer = yield* super.getOrLoadEntityById(id)
    yield* this.#lock.releaseWrite()
    return answer
  }

  override *getOrLoadEntityByName(key: NameKey): Program<Lookup | undefined> {
    const cached = yield* this.getEntityByName(key)
    if (cached) return { entity: cached, cacheHit: true }
    yield* this.#lock.acquireWrite()
    const answer = yield* super.getOrLoadEntityByName(key)
    yield* this.#lock.releaseWrite()
    return answer
  }

  override *getOrLoadResolvedEntities(
    ids: readonly number[],
  ): Program<readonly (Entity | undefined)[]> {
    yield* this.#lock.acquireWrite()
    const answer = yield* super.getOrLoadResolvedEntities(ids)
    yield* this.#lock.releaseWrite()
    return answer
  }

  /** What id and name of a caller's copy lead to: the older of the two, or what is under the id. */
  *#olderOf(copy: Entity): Program<Entity | undefined> {
    const existing = yield* this.byId.getIfPresent(copy.id)
    const byName = yield* this.lookUpName(nameKeyOf(copy))
    return existing && byName && isNewer(existing, byName) ? byName : existing
  }
}

/** The cache with a metastore, as the strategy has it: under its lock for readers, if it has one. */
export function loadingCache(setup: LoadingCacheSetup): LoadingCache {
  return setup.strategy.readersLock ? new LockedLoadingCache(setup) : new LoadingCache(setup)
}
