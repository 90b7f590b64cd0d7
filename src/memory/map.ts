import type { Heap, Memory } from './heap.ts'
import { Op, type Access, type Actor, type Effect } from './op.ts'
import type { Task } from './program.ts'
import { SharedObject, type Row } from './shared-object.ts'
import { fingerprint, labelOf, same, type Value } from './value.ts'

interface Entry<Key, Held> {
  readonly key: Key
  readonly value: Held
}

/** A map's content, by the fingerprint of the key. Never mutated. */
type Entries<Key, Held> = ReadonlyMap<string, Entry<Key, Held>>

/** What one method of a map did, before it is put into words that every op shares. */
interface Outcome<Held, Result> {
  /** The entry after the step: absent if undefined. */
  readonly after: Held | undefined
  readonly result: Result
  readonly brief: string
  readonly told: string
  readonly observed?: readonly Value[]
  readonly inside?: readonly string[]
}

/**
 * A concurrent map with the semantics of `java.util.concurrent.ConcurrentHashMap`: each method is
 * one atomic step on one key, and values are compared by identity.
 */
export class SharedMap<
  Key extends Value,
  Held extends Exclude<Value, null | undefined>,
> extends SharedObject<Entries<Key, Held>> {
  readonly kind = 'map'

  constructor(memory: Memory, name: string, initial: Iterable<readonly [Key, Held]> = []) {
    super(
      memory,
      name,
      new Map([...initial].map(([key, value]) => [fingerprint(key), { key, value }])),
    )
  }

  /** The value under `key`, or undefined. */
  get(key: Key): Op<Held | undefined> {
    return this.reading('get', key)
  }

  /** Writes `value` whatever was there. A blind write: unlike Java's, it does not return what was. */
  put(key: Key, value: Held): Op<undefined> {
    const preview = `${labelOf(key)} → ${labelOf(value)}`
    return this.on('put', 'put', key, [key, value], preview, (held) => ({
      after: value,
      result: undefined,
      brief: preview,
      told: `put ${labelOf(value)} under ${this.rowName(key)}, ${held === undefined ? 'which was absent' : replacing(held, value)}`,
    }))
  }

  /** Writes `value` if the key is absent, and returns what was there. */
  putIfAbsent(key: Key, value: Held): Op<Held | undefined> {
    const preview = `${labelOf(key)} → ${labelOf(value)}`
    return this.on('putIfAbsent', 'put', key, [key, value], preview, (held) =>
      held === undefined
        ? {
            after: value,
            result: undefined,
            brief: preview,
            told: `put ${labelOf(value)} under ${this.rowName(key)}, which was absent`,
          }
        : {
            after: held,
            result: held,
            brief: `kept ${labelOf(held)}`,
            told: `left ${this.rowName(key)} at ${labelOf(held)}`,
          },
    )
  }

  /** Removes the entry if it holds this very instance, and returns whether it did. */
  remove(key: Key, expected: Held): Op<boolean> {
    const wanted = labelOf(expected)
    return this.on(
      'remove',
      'drop',
      key,
      [key, expected],
      `${labelOf(key)} if ${wanted}`,
      (held) => {
        const hit = held !== undefined && same(held, expected)
        return {
          after: hit ? undefined : held,
          result: hit,
          brief: `${labelOf(key)}, ${hit ? 'hit' : 'no-op'}`,
          told: hit
            ? `removed ${this.rowName(key)}, which held ${wanted}`
            : `did not remove ${this.rowName(key)}: ${missed(held, expected)}`,
        }
      },
    )
  }

  /** Removes the entry whatever it holds, and returns what it held. */
  removeAny(key: Key): Op<Held | undefined> {
    return this.taking('remove', 'drop', key)
  }

  /**
   * Writes `value` if the key is absent, else what `remap(held, value)` returns, and returns what the
   * map holds then. As in Java, `remap` runs inside the atomic step, and only if the key is present.
   */
  merge(key: Key, value: Held, remap: (held: Held, value: Held) => Held): Op<Held> {
    return this.on(
      'merge',
      'merge',
      key,
      [key, value],
      `${labelOf(key)} ← ${labelOf(value)}`,
      (held) => {
        const after = held === undefined ? value : remap(held, value)
        const won = held === undefined || !same(after, held)
        return {
          after,
          result: after,
          brief:
            held === undefined
              ? 'inserted'
              : won
                ? `won over ${labelOf(held)}`
                : `lost to ${labelOf(held)}`,
          told: `merged ${labelOf(value)} into ${this.rowName(key)}${
            held === undefined
              ? ', which was absent'
              : won
                ? ` and replaced ${labelOf(held)}`
                : ` and lost: ${labelOf(held)} stays`
          }`,
          observed: held === undefined ? [] : [held],
          inside:
            held === undefined
              ? []
              : [`asks which to keep, ${labelOf(held)} or ${labelOf(value)}: ${labelOf(after)}`],
        }
      },
    )
  }

  /** The value under `key` in `heap`, for judging a heap; a program asks with {@link get}. */
  peek(heap: Heap, key: Key): Held | undefined {
    return this.read(heap).get(fingerprint(key))?.value
  }

  /** The entries in `heap`, for judging a heap. */
  entries(heap: Heap): readonly Entry<Key, Held>[] {
    return [...this.read(heap).values()]
  }

  override rows(heap: Heap): readonly Row[] {
    return [...this.read(heap)]
      .map(([key, entry]) => ({ key, label: labelOf(entry.key), value: entry.value }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }))
  }

  override canonical(state: Entries<Key, Held>): string {
    return [...state]
      .map(([key, { value }]) => `${key}:${fingerprint(value)}`)
      .toSorted()
      .join()
  }

  /** An op that removes whatever is under a key, under the name that the code calls it by. */
  protected taking(method: string, verb: string, key: Key): Op<Held | undefined> {
    return this.on(method, verb, key, [key], labelOf(key), (held) => ({
      after: undefined,
      result: held,
      brief:
        held === undefined ? `${labelOf(key)}, no-op` : `${labelOf(key)}, ${labelOf(held)} gone`,
      told:
        held === undefined
          ? `found nothing to remove under ${this.rowName(key)}`
          : `removed ${this.rowName(key)}, which held ${labelOf(held)}`,
    }))
  }

  /** What leaves the map by a step queues these tasks. A map that tells nobody queues none. */
  protected departed(_value: Held): readonly Task[] {
    return []
  }

  /** An op that only reads one key, under the name that the code calls it by. */
  protected reading(method: string, key: Key): Op<Held | undefined> {
    return this.on(method, 'read', key, [key], labelOf(key), (held) => ({
      after: held,
      result: held,
      brief: `← ${labelOf(held)}`,
      told: `read ${this.rowName(key)} and got ${labelOf(held)}`,
    }))
  }

  /** An op on one key. `act` says what becomes of the entry that it meets. */
  protected on<Result extends Value>(
    method: string,
    verb: string,
    key: Key,
    args: readonly Value[],
    preview: string,
    act: (held: Held | undefined, actor: Actor) => Outcome<Held, Result>,
  ): Op<Result> {
    const id = fingerprint(key)
    const apply = (heap: Heap, actor: Actor): Effect<Result> => {
      const entries = this.read(heap)
      const held = entries.get(id)?.value
      const { after, result, brief, told, observed = [], inside = [] } = act(held, actor)
      const changed = !same(after, held)
      const spawned = changed && held !== undefined ? this.departed(held) : []
      const access = (mode: Access['mode']): Access => ({ object: this.name, key: id, mode })
      return {
        heap: changed ? this.write(heap, withEntry(entries, id, key, after)) : heap,
        result,
        observed,
        // A put does not look at what was there: nothing that it does depends on it.
        accesses: [
          ...(method === 'put' ? [] : [access('read')]),
          ...(changed || method === 'put' ? [access('write')] : []),
        ],
        spawned,
        brief,
        told,
        inside: [
          ...(method === 'put' ? [] : [`reads ${this.rowName(key)}: ${labelOf(held)}`]),
          ...inside,
          ...(changed
            ? [
                after === undefined
                  ? `removes ${this.rowName(key)}`
                  : `writes ${this.rowName(key)} = ${labelOf(after)}`,
              ]
            : []),
          ...spawned.map(({ label }) => `queues ${label}`),
        ],
      }
    }
    return new Op({
      object: this,
      method,
      args,
      verb,
      preview: `${this.name}.${method} ${preview}`,
      apply,
    })
  }

  protected rowName(key: Key): string {
    return `${this.name}[${labelOf(key)}]`
  }
}

function withEntry<Key, Held>(
  entries: Entries<Key, Held>,
  id: string,
  key: Key,
  value: Held | undefined,
): Entries<Key, Held> {
  const next = new Map(entries)
  if (value === undefined) next.delete(id)
  else next.set(id, { key, value })
  return next
}

function replacing(held: Value, value: Value): string {
  return same(held, value) ? 'where it was already' : `where ${labelOf(held)} was`
}

function missed(held: Value, expected: Value): string {
  if (held === undefined) return 'it is absent'
  return labelOf(held) === labelOf(expected)
    ? `it holds another instance of ${labelOf(held)}`
    : `it holds ${labelOf(held)}, not ${labelOf(expected)}`
}
