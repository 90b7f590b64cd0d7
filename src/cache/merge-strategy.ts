import type { BoundedMap } from '../memory/bounded-map.ts'
import type { SharedMap } from '../memory/map.ts'
import type { Program } from '../memory/program.ts'
import type { Entity, NameKey } from './entity.ts'

/** The two maps that a merge must keep in step. */
export interface CacheMaps {
  /** Id to entity: bounded, and told of departures. */
  readonly byId: BoundedMap<number, Entity>
  /** Name to the entity instance itself, not to its id. */
  readonly byName: SharedMap<NameKey, Entity>
}

/** One way to bring a loaded entity into the cache. */
export interface MergeStrategy {
  readonly id: string
  readonly label: string
  /** One sentence: whose proposal it is, and what it does. */
  readonly sentence: string
  cacheNewEntry(maps: CacheMaps, entry: Entity): Program
}
