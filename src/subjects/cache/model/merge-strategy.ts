import type { BoundedMap } from '../../../objects/bounded-map.ts'
import type { Memory } from '../../../memory/heap.ts'
import type { ReadWriteLock } from '../../../objects/read-write-lock.ts'
import type { SharedMap } from '../../../objects/map.ts'
import type { Program } from '../../../steps/program.ts'
import type { Entity, NameKey } from './entity.ts'
import type { Named } from './named.ts'

/** The two maps that a merge must keep in step. */
export interface CacheMaps {
  /** Id to entity: bounded, and told of departures. */
  readonly byId: BoundedMap<number, Entity>
  /** Name to the entity instance itself, unless the strategy puts ids there. */
  readonly byName: SharedMap<NameKey, Named>
}

/**
 * One way to keep the two maps in step. What it must say is how a loaded entity is brought in; what it does
 * not say is done as upstream does it.
 *
 * `Shared` is what its threads share beside the maps, such as a lock.
 */
export interface MergeStrategy<Shared extends object = object> {
  readonly id: string
  readonly label: string
  /** One sentence: whose proposal it is, and what it does. */
  readonly sentence: string
  /** The address of where it was proposed, if that is public. */
  readonly source?: string
  /** Whether a person wrote it. */
  readonly isOwn?: true

  /** Makes what its threads share beside the maps. */
  share?(memory: Memory): Shared
  /** What is put under an entry's name. */
  named?(entry: Entity): Named
  cacheNewEntry(maps: CacheMaps & Shared, entry: Entity): Program
  removeCacheEntry?(maps: CacheMaps & Shared, entry: Entity): Program
  /** What is done when the bound of byId, or the clock, puts an entry out. */
  evict?(maps: CacheMaps & Shared, id: number): Program
  /**
   * The lock, if there is one, that readers take, too, and that a load and all that follows from it is done
   * under.
   */
  readersLock?(maps: CacheMaps & Shared): ReadWriteLock
  /** What the removal listener does; null if what leaves byId needs no listener to clean up after it. */
  onRemoval?: ListenerStep<Shared>['onRemoval'] | null
}

interface ListenerStep<Shared> {
  onRemoval(maps: CacheMaps & Shared, departed: Entity): Program
}
