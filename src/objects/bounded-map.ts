import type { Memory } from '../memory/heap.ts'
import { SharedMap } from './map.ts'
import type { Op, Task } from '../steps/program.ts'
import type { Value } from '../memory/value.ts'

/**
 * A map that evicts, with the semantics of a Caffeine cache: whatever a step replaces, removes or
 * evicts is told to the removal listener, later, by a detached task. A merge that keeps the entry
 * tells nobody.
 *
 * Source: `com.github.benmanes.caffeine.cache.Cache`, version 3.2.4.
 */
export class BoundedMap<
  Key extends Value,
  Held extends Exclude<Value, null | undefined>,
> extends SharedMap<Key, Held> {
  readonly #listener: ((value: Held) => Task) | null

  constructor(
    memory: Memory,
    name: string,
    initial: Iterable<readonly [Key, Held]>,
    listener: ((value: Held) => Task) | null,
  ) {
    super(memory, name, initial)
    this.#listener = listener
  }

  /** The value under `key`, or undefined: Caffeine's name for a read. */
  getIfPresent(key: Key): Op<Held | undefined> {
    return this.reading('getIfPresent', key)
  }

  /** The bound's own doing: removes whatever is under `key`, and returns what that was. */
  evict(key: Key): Op<Held | undefined> {
    return this.taking('evict', 'evict', key)
  }

  protected override departed(value: Held): readonly Task[] {
    return this.#listener ? [this.#listener(value)] : []
  }
}
