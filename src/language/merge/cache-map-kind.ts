import { isIdentified, type Identified, type Value } from '../../memory/value.ts'
import type { BoundedMap } from '../../objects/bounded-map.ts'
import { SharedMap } from '../../objects/map.ts'
import type { Op, Program } from '../../steps/program.ts'
import type { Entity, NameKey } from '../../subjects/cache/model/entity.ts'
import {
  withoutPrototype,
  type Callback,
  type SharedKind,
  type SharedMethod,
} from '../objects/shared-kind.ts'

/** One of the two maps of the cache under study. */
type CacheMap = BoundedMap<number | NameKey, Entity>

/** How a program's keys and values are those of a map of the cache. */
interface Translation {
  readonly keyOf: (key: Value) => Value
  /** An entity as a program reads it. */
  readonly shown: (entity: Entity) => Identified
}

/**
 * A map of the cache under study, as a program uses it: its steps are the cache's own, so that a merge which is
 * written in a program does what the same merge does that comes with the page.
 */
export function cacheMapKind({ keyOf, shown }: Translation): SharedKind {
  const read = (value: Value): Value => (isEntity(value) ? shown(value) : (value ?? null))
  const method = (
    name: string,
    arity: number | readonly [number, number],
    steps: (map: CacheMap, args: readonly Value[], callback: Callback) => Op,
    traits: Partial<SharedMethod> = {},
  ): readonly [string, SharedMethod] => {
    const [min, max] = typeof arity === 'number' ? [arity, arity] : arity
    return [
      name,
      {
        name,
        arity: { min, max },
        onlyReads: false,
        functionAt: null,
        waits: false,
        ...traits,
        perform: (object, args) => answered(steps(object as CacheMap, ...argumentsOf(args)), read),
      },
    ]
  }
  const key = (value: Value) => keyOf(value) as NameKey
  const getIfPresent = (name: string) =>
    method(name, 1, (map, [at]) => map.getIfPresent(key(at)), { onlyReads: true })
  return {
    name: 'map',
    arguments: { min: 0, max: 1 },
    make: (memory, name) => new SharedMap(memory, name),
    has: (object) => object instanceof SharedMap,
    methods: withoutPrototype([
      getIfPresent('get'),
      getIfPresent('getIfPresent'),
      method('put', 2, (map, [at, value]) => map.put(key(at), entity(value))),
      method('set', 2, (map, [at, value]) => map.put(key(at), entity(value))),
      method('putIfAbsent', 2, (map, [at, value]) => map.putIfAbsent(key(at), entity(value))),
      method('remove', [1, 2], (map, args) =>
        args.length > 1 ? map.remove(key(args[0]), entity(args[1])) : map.removeAny(key(args[0])),
      ),
      method('delete', 1, (map, [at]) => map.removeAny(key(at))),
      method(
        'merge',
        3,
        (map, [at, value], remap) =>
          map.merge(key(at), entity(value), (kept, next) =>
            entity(remap(shown(kept), shown(next))),
          ),
        { functionAt: 2 },
      ),
    ]),
  }
}

function argumentsOf(args: readonly (Value | Callback)[]): readonly [readonly Value[], Callback] {
  const callback = args.find((arg) => typeof arg === 'function') ?? (() => undefined)
  return [args.filter((arg) => typeof arg !== 'function'), callback]
}

/** What a program hands over as an entity; the map refuses whatever cannot be shared. */
function entity(value: Value): Entity {
  return value as Entity
}

/** One step, with its result as the program reads it. */
function* answered(op: Op, read: (value: Value) => Value): Program<Value> {
  return read(yield* op)
}

function isEntity(value: Value): value is Entity {
  return isIdentified(value) && 'entityVersion' in value
}
