import type { Heap, Memory } from '../memory/heap.ts'
import { Op, WHOLE, type Access, type Effect } from '../steps/program.ts'
import type { Row } from '../memory/row.ts'
import { SharedObject } from '../memory/shared-object.ts'
import { fingerprint, labelOf, same, type Value } from '../memory/value.ts'

/** An entry as Python's `items()` has it. */
type Item<Key, Held> = readonly [key: Key, value: Held]

/** A dictionary's content, by the fingerprint of the key and in its order. Never mutated. */
type Items<Key, Held> = ReadonlyMap<string, Item<Key, Held>>

/** How far an iteration has come: its item, that item's place, and the size when it began. */
type IteratorPosition<Key, Held> = readonly [key: Key, value: Held, place: number, size: number]

/** What a method did, before it is put into words and accesses that all share. */
interface MethodOutcome<Key, Held, Result> {
  readonly after: Items<Key, Held>
  readonly result: Result
  readonly summary: string
  readonly description: string
  readonly accesses: readonly (readonly [mode: Access['mode'], key: string])[]
}

/**
 * A dictionary with the semantics of Python's `dict` under the interpreter lock: each method is one
 * atomic step, and an iteration is a step for each item, between which others may take theirs. If the
 * size has changed since the iteration began, its next step fails. Unlike Python's, the order is that of
 * the keys: a heap does not remember in which order they came.
 */
export class SharedDict<
  Key extends Value,
  Held extends Exclude<Value, null | undefined>,
> extends SharedObject<Items<Key, Held>> {
  readonly kind = 'map'

  constructor(memory: Memory, name: string, initial: Iterable<Item<Key, Held>> = []) {
    super(memory, name, ordered([...initial].map((item) => [fingerprint(item[0]), item])))
  }

  /** The value under `key`, or undefined. */
  get(key: Key): Op<Held | undefined> {
    return this.#op('get', 'read', [key], labelOf(key), (items) => {
      const id = fingerprint(key)
      const held = items.get(id)?.[1]
      return {
        after: items,
        result: held,
        summary: `← ${labelOf(held)}`,
        description: `read ${this.#row(key)} and got ${labelOf(held)}`,
        accesses: [['read', id]],
      }
    })
  }

  /** Writes `value` whatever was there. */
  set(key: Key, value: Held): Op<undefined> {
    const shown = `${labelOf(key)} = ${labelOf(value)}`
    return this.#op('set', 'set', [key, value], shown, (items) => {
      const id = fingerprint(key)
      const held = items.get(id)?.[1]
      return {
        after: same(held, value) ? items : ordered([...items, [id, [key, value]]]),
        result: undefined,
        summary: shown,
        description: `set ${this.#row(key)} to ${labelOf(value)}`,
        accesses: [['write', id]],
      }
    })
  }

  /** Removes the item under `key`, and returns what it held, or undefined. */
  pop(key: Key): Op<Held | undefined> {
    return this.#op('pop', 'drop', [key], labelOf(key), (items) => {
      const id = fingerprint(key)
      const held = items.get(id)?.[1]
      return {
        after: ordered([...items].filter(([each]) => each !== id)),
        result: held,
        summary: `${labelOf(key)}, ${held === undefined ? 'no-op' : `${labelOf(held)} gone`}`,
        description:
          held === undefined
            ? `found nothing to remove under ${this.#row(key)}`
            : `removed ${this.#row(key)}, which held ${labelOf(held)}`,
        accesses:
          held === undefined
            ? [['read', id]]
            : [
                ['read', id],
                ['write', id],
              ],
      }
    })
  }

  /** A copy of all items, as `list(d.items())` makes it. */
  items(): Op<readonly Item<Key, Held>[]> {
    return this.#op('items', 'copy', [], '', (items) => {
      const copy = [...items.values()]
      return {
        after: items,
        result: copy,
        summary: `← ${tell(copy)}`,
        description: `copied ${this.name} and got ${tell(copy)}`,
        accesses: [['read', WHOLE]],
      }
    })
  }

  /** Puts an empty dictionary in its place, and returns all items of the old one. */
  swap(): Op<readonly Item<Key, Held>[]> {
    return this.#op('swap', 'swap', [], '', (items) => {
      const taken = [...items.values()]
      return {
        after: ordered([]),
        result: taken,
        summary: `← ${tell(taken)}`,
        description: `swapped ${this.name} for an empty one and got ${tell(taken)}`,
        accesses: [['read', WHOLE], ...[...items.keys()].map((key) => ['write', key] as const)],
      }
    })
  }

  /**
   * The next step of an iteration, or its first.
   *
   * @param position what the step before has returned.
   * @returns undefined behind the last item, and `changed` if the size is not what it was at the start:
   *   Python raises a RuntimeError, `dictionary changed size during iteration`.
   */
  next(
    position?: IteratorPosition<Key, Held>,
  ): Op<IteratorPosition<Key, Held> | 'changed' | undefined> {
    const [, , before = -1, size] = position ?? []
    const place = before + 1
    return this.#op('next', 'next', position ? [position] : [], `#${place + 1}`, (items) => {
      const all = [...items.values()]
      const item = all[place]
      const isChanged = size !== undefined && size !== all.length
      return {
        after: items,
        result: isChanged ? 'changed' : item && [...item, place, size ?? all.length],
        summary: isChanged ? 'changed size' : item ? `← ${tell([item])}` : 'at the end',
        description: isChanged
          ? `found ${this.name} at another size than the iteration began with, ${all.length} and not ${size}`
          : item
            ? `went on to ${tell([item])} of ${this.name}`
            : `came to the end of ${this.name}`,
        accesses: [['read', WHOLE]],
      }
    })
  }

  /** Waits until there is nothing in it. */
  untilEmpty(): Op<undefined> {
    return this.#op(
      'untilEmpty',
      'wait',
      [],
      '',
      (items) => ({
        after: items,
        result: undefined,
        summary: 'empty',
        description: `found ${this.name} empty`,
        accesses: [['read', WHOLE]],
      }),
      (heap) =>
        this.read(heap).size === 0 ? null : { on: this.name, why: `${this.name} is not empty` },
    )
  }

  /** The value under `key` in `heap`, for judging a heap; a program asks with {@link get}. */
  peek(heap: Heap, key: Key): Held | undefined {
    return this.read(heap).get(fingerprint(key))?.[1]
  }

  /** The items in `heap`, for judging a heap. */
  peekItems(heap: Heap): readonly Item<Key, Held>[] {
    return [...this.read(heap).values()]
  }

  override rows(heap: Heap): readonly Row[] {
    return [...this.read(heap)].map(([id, [key, value]]) => ({
      key: id,
      label: labelOf(key),
      keyValue: key,
      value,
    }))
  }

  override canonical(state: Items<Key, Held>): string {
    return [...state].map(([id, [, value]]) => `${id}:${fingerprint(value)}`).join()
  }

  #op<Result extends Value>(
    method: string,
    verb: string,
    args: readonly Value[],
    shown: string,
    act: (items: Items<Key, Held>) => MethodOutcome<Key, Held, Result>,
    blocked?: Op['blockedIn'],
  ): Op<Result> {
    const apply = (heap: Heap): Effect<Result> => {
      const { after, result, summary, description, accesses } = act(this.read(heap))
      return {
        heap: this.write(heap, after),
        result,
        observed: [],
        accesses: accesses.map(([mode, key]) => ({ object: this.name, key, mode })),
        spawned: [],
        summary,
        description,
        substeps: [],
      }
    }
    const preview = `${this.name}.${method} ${shown}`.trimEnd()
    return new Op({ object: this, method, args, verb, preview, apply, ...(blocked && { blocked }) })
  }

  #row(key: Key): string {
    return `${this.name}[${labelOf(key)}]`
  }
}

/** The last item of a key stays. */
function ordered<Key, Held>(items: Iterable<readonly [string, Item<Key, Held>]>): Items<Key, Held> {
  return new Map([...new Map(items)].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function tell(items: readonly (readonly Value[])[]): string {
  return items.map(([key, value]) => `${labelOf(key)}: ${labelOf(value)}`).join(', ') || 'nothing'
}
