import type { Program } from '../../../steps/program.ts'
import { EntityCache, type CacheSetup } from './entity-cache.ts'
import { isNewer, nameKeyOf, type Entity, type NameKey } from './entity.ts'
import type { Metastore } from './metastore.ts'

/** An answer of the cache, and whether it was there already. */
export interface Lookup {
  readonly entity: Entity
  readonly cacheHit: boolean
}

export type LoadingCacheSetup = CacheSetup & { readonly metastore: Metastore }

/** How often a batch is tried while the metastore moves on underneath it. */
const maxRounds = 100

/**
 * The cache with a metastore to load from. Nothing is checked again after a slow load: an older load
 * may be brought in after a newer one.
 *
 * Source: `InMemoryEntityCache.java`, apache/polaris at 4b42186383.
 */
export class LoadingCache extends EntityCache {
  readonly #metastore: Metastore

  constructor({ metastore, ...setup }: LoadingCacheSetup) {
    super(setup)
    this.#metastore = metastore
  }

  /**
   * Makes sure that the cache has at least the given versions of the caller's copy of an entity.
   *
   * @returns a current instance, or undefined if the entity was purged.
   */
  *getAndRefreshIfNeeded(
    copy: Entity,
    minVersion: number,
    minGrantsVersion = 0,
  ): Program<Entity | undefined> {
    let existing = yield* this.getEntityById(copy.id)
    const byName = yield* this.getEntityByName(nameKeyOf(copy))
    // The older of the two, so that replacing it also removes a name that is no longer valid.
    if (existing && byName && isNewer(existing, byName)) existing = byName

    if (existing && isAtLeast(existing, minVersion, minGrantsVersion)) return existing
    let fresh: Entity | undefined
    if (existing) fresh = yield* this.#metastore.refresh(copy.id)
    else fresh = yield* this.#metastore.load(copy.id)

    if (fresh) yield* this.replaceCacheEntry(existing, fresh)
    else if (existing) yield* this.removeCacheEntry(existing)
    return fresh
  }

  /** The entity under an id, loaded on a miss. A loaded instance is returned even if its merge lost. */
  *getOrLoadEntityById(id: number): Program<Lookup | undefined> {
    const cached = yield* this.getEntityById(id)
    if (cached) return { entity: cached, cacheHit: true }
    const entity = yield* this.#metastore.load(id)
    if (!entity) return undefined
    yield* this.cacheNewEntry(entity)
    return { entity, cacheHit: false }
  }

  /** The entity under a name, loaded on a miss. A loaded instance is returned even if its merge lost. */
  *getOrLoadEntityByName(key: NameKey): Program<Lookup | undefined> {
    const cached = yield* this.getEntityByName(key)
    if (cached) return { entity: cached, cacheHit: true }
    const entity = yield* this.#metastore.loadByName(key)
    if (!entity) return undefined
    yield* this.cacheNewEntry(entity)
    return { entity, cacheHit: false }
  }

  /**
   * Several entities, all at just the versions that one look at the metastore gave. What the cache lacks or
   * has in another version is loaded in one batch, until a batch has brought just those versions. Answers are
   * collected apart, so that other threads cannot change them in the cache meanwhile.
   *
   * @throws Error if the metastore has moved on in each of 100 rounds.
   */
  *getOrLoadResolvedEntities(ids: readonly number[]): Program<readonly (Entity | undefined)[]> {
    const resolved = new Map<number, Entity>()
    for (let round = 0; round < maxRounds; round++) {
      const versions = yield* this.#metastore.changeTracking(ids)
      const missing = yield* this.#missing(ids, versions, resolved)
      if (missing.length > 0) {
        const loaded = yield* this.#metastore.loadBatch(missing)
        for (const entity of loaded) {
          yield* this.cacheNewEntry(entity)
          resolved.set(entity.id, entity)
        }
      }
      // Against the same look: what the batch has brought may be newer already.
      const stillMissing = yield* this.#missing(ids, versions, resolved)
      if (stillMissing.length === 0) return ids.map((id) => resolved.get(id))
    }
    throw new Error(`the cache could not catch up with the metastore in ${maxRounds} rounds`)
  }

  /**
   * The ids whose entity is at other versions than these, or not there at all. What is not resolved yet is
   * looked up in the cache, and what was purged leaves it, and the answers as well.
   */
  *#missing(
    ids: readonly number[],
    versions: readonly (readonly [number, number] | null)[],
    resolved: Map<number, Entity>,
  ): Program<readonly number[]> {
    const missing: number[] = []
    for (const [index, id] of ids.entries()) {
      const wanted = versions[index]
      if (wanted) {
        const known = resolved.get(id) ?? (yield* this.getEntityById(id))
        if (known) resolved.set(id, known)
        if (!known || !isAt(known, wanted)) missing.push(id)
      } else {
        const cached = yield* this.getEntityById(id)
        if (cached) yield* this.removeCacheEntry(cached)
        resolved.delete(id)
      }
    }
    return missing
  }
}

export function isAtLeast(
  { entityVersion, grantRecordsVersion }: Entity,
  minVersion: number,
  minGrantsVersion: number,
): boolean {
  return entityVersion >= minVersion && grantRecordsVersion >= minGrantsVersion
}

function isAt(entity: Entity, [version, grants]: readonly [number, number]): boolean {
  return entity.entityVersion === version && entity.grantRecordsVersion === grants
}
