import type { Heap, Memory } from '../../../memory/heap.ts'
import { SharedMap } from '../../../objects/map.ts'
import { Op, WHOLE, type Actor, type Program } from '../../../steps/program.ts'
import { labelOf, type Value } from '../../../memory/value.ts'
import {
  instance,
  nameKeyOf,
  sameKey,
  type Entity,
  type EntityRecord,
  type NameKey,
} from './entity.ts'

/**
 * The durable store behind the cache, and one more shared object: a load, a refresh or a commit is one
 * atomic step. What a load returns is always a new instance.
 */
export class Metastore extends SharedMap<number, Entity> {
  constructor(memory: Memory, records: readonly EntityRecord[]) {
    super(
      memory,
      'metastore',
      records.map((each) => [each.id, instance(each)] as const),
    )
  }

  /** Loads an entity by id, or undefined if there is none. */
  load(id: number): Op<Entity | undefined> {
    return this.#loading('load', id)
  }

  /** Loads the present version of an entity that the caller has a copy of, or undefined if it was purged. */
  refresh(id: number): Program<Entity | undefined> {
    return this.#loading('refresh', id)
  }

  /** Loads the entity that bears a name, or undefined if none does. */
  loadByName(key: NameKey): Op<Entity | undefined> {
    return this.#scan('loadByName', [key], labelOf(key), (stored, actor) => {
      const found = stored.find((each) => sameKey(nameKeyOf(each), key))
      return found && loaded(found, actor)
    })
  }

  /** Loads several entities from one snapshot; those that do not exist are left out. */
  loadBatch(ids: readonly number[]): Op<readonly Entity[]> {
    return this.#scan('loadBatch', [ids], labelOf(ids), (stored, actor) =>
      ids
        .flatMap((id) => stored.filter((each) => each.id === id))
        .map((each) => loaded(each, actor)),
    )
  }

  /** The versions of several entities, each as a pair, or null for one that does not exist. */
  changeTracking(ids: readonly number[]): Op<readonly (readonly [number, number] | null)[]> {
    return this.#scan('changeTracking', [ids], labelOf(ids), (stored) =>
      ids.map((id) => {
        const found = stored.find((each) => each.id === id)
        return found ? ([found.entityVersion, found.grantRecordsVersion] as const) : null
      }),
    )
  }

  /** Makes a version durable. */
  commit(next: EntityRecord): Op<undefined> {
    return this.put(next.id, instance(next))
  }

  #loading(method: string, id: number): Op<Entity | undefined> {
    return this.on({
      method,
      verb: 'load',
      key: id,
      args: [id],
      preview: labelOf(id),
      reads: true,
      waits: true,
      act: (stored, actor) => ({
        after: stored,
        result: stored && loaded(stored, actor),
        summary: `← ${labelOf(stored)}`,
        description: `loaded ${this.rowName(id)} and got ${stored ? `a new instance of ${labelOf(stored)}` : 'nothing'}`,
      }),
    })
  }

  #scan<Result extends Value>(
    method: string,
    args: readonly Value[],
    shown: string,
    find: (stored: readonly Entity[], actor: Actor) => Result,
  ): Op<Result> {
    return new Op({
      object: this,
      method,
      args,
      verb: 'load',
      preview: `${this.name}.${method} ${shown}`,
      apply: (heap: Heap, actor: Actor) => {
        const result = find(
          this.entries(heap).map(({ value }) => value),
          actor,
        )
        return {
          heap,
          result,
          observed: [],
          accesses: [{ object: this.name, key: WHOLE, mode: 'read' }],
          spawned: [],
          summary: `← ${labelOf(result)}`,
          description: `asked ${this.name} for ${method} ${shown} and got ${labelOf(result)}`,
          substeps: [],
        }
      },
    })
  }
}

/** Named by thread and step, never from a counter that threads share: a replay gives the same names. */
function loaded(stored: EntityRecord, { name, steps }: Actor): Entity {
  return instance(stored, `${name}.${steps + 1}`)
}
