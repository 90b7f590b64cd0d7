import type { Program } from '../../../steps/program.ts'
import { EntityCache, type CacheSetup } from './entity-cache.ts'
import { isNewer, nameKeyOf, type Entity, type NameKey } from './entity.ts'
import type { Metastore } from './metastore.ts'

/** An answer of the cache, and whether it was there already. */
interface Lookup {
  readonly entity: Entity
  readonly cacheHit: boolean
}

/** How often a batch is retried while the metastore moves on underneath it. */
const maxRounds = 100

/**
 * The cache with a metastore to load from. Nothing is checked again after a slow load: an older load
 * may be brought in after a newer one.
 *
 * Source: `InMemoryEntityCache.java`, apache/polaris at 4b42186383.
 */
export class LoadingCache extends EntityCache {
  readonly #metastore: Metastore

  constructor({ metastore, ...setup }: CacheSetup & { readonly metastore: Metastore }) {
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

    if (
      existing &&
      existing.entityVersion >= minVersion &&
      existing.grantRecordsVersion >= minGrantsVersion
    ) {
      return existing
    }
    let fresh: Entity | undefined
    if (existing) fresh = yield* this.#metastore.refresh(existing)
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
   * Several entities, all at the versions that one look at the metastore gave. What the cache lacks or
   * has in an older version is loaded in one batch, until a look finds nothing left to load. Answers
   * are collected apart, so that other threads cannot change them in the cache meanwhile.
   *
   * @throws Error if the metastore is still ahead after 100 rounds.
   */
  *getOrLoadResolvedEntities(ids: readonly number[]): Program<readonly (Entity | undefined)[]> {
    const resolved = new Map<number, Entity>()
    for (let round = 0; round < maxRounds; round++) {
      const versions = yield* this.#metastore.changeTracking(ids)
      const missing: number[] = []
      for (const [index, id] of ids.entries()) {
        const version = versions[index]
        if (!version) continue
        const cached = yield* this.getEntityById(id)
        const answer = [resolved.get(id), cached].find((each) => each && isAtLeast(each, version))
        if (answer) resolved.set(id, answer)
        else missing.push(id)
      }
      if (missing.length === 0) return ids.map((id) => resolved.get(id))

      const loaded = yield* this.#metastore.loadBatch(missing)
      for (const entity of loaded) {
        yield* this.cacheNewEntry(entity)
        resolved.set(entity.id, entity)
      }
    }
    throw new Error(`the cache could not catch up with the metastore in ${maxRounds} rounds`)
  }
}

function isAtLeast(entity: Entity, [version, grants]: readonly [number, number]): boolean {
  return entity.entityVersion >= version && entity.grantRecordsVersion >= grants
}
