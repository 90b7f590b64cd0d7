import type { Heap, Memory } from '../memory/heap.ts'
import {
  canonicalContent,
  contentRows,
  withEntry,
  withOwner,
  type Entry,
  type MapContent,
} from './map-content.ts'
import { Op, type Actor, type Blocked, type Effect, type Task } from '../steps/program.ts'
import type { Row } from '../memory/row.ts'
import { SharedObject } from '../memory/shared-object.ts'
import { ProgramError, runCallback } from '../memory/program-error.ts'
import { fingerprint, labelOf, same, type Value } from '../memory/value.ts'

/** What one method of a map did, before it is put into words that every op shares. */
interface KeyChange<Held, Result> {
  /** The entry after the step: absent if undefined. */
  readonly after: Held | undefined
  readonly result: Result
  readonly summary: string
  readonly description: string
  readonly observed?: readonly Value[]
  readonly substeps?: readonly string[]
  /** Who holds the bin's lock after the step; if absent, whoever held it before. */
  readonly owner?: string | null
}

/** A method of a map on one key, as data. */
interface KeyMethod<Key, Held, Result> {
  readonly method: string
  /** One word for the timeline. */
  readonly verb: string
  readonly key: Key
  /** All arguments, the key included. */
  readonly args: readonly Value[]
  /** What a person reads behind the method's name before the op runs. */
  readonly preview: string
  /** Whether it looks at what is under the key. One that does not writes blindly. */
  readonly reads: boolean
  /** Whether it has to wait while a compute is under way on its key. */
  readonly waits: boolean
  /** What becomes of the entry that it meets. */
  readonly act: (
    held: Held | undefined,
    actor: Actor,
    owner: string | undefined,
  ) => KeyChange<Held, Result>
}

/**
 * A concurrent map with the semantics of `java.util.concurrent.ConcurrentHashMap`: each method is
 * one atomic step on one key, and values are compared by identity.
 *
 * A compute whose function takes steps of its own is two steps around those, {@link enterCompute} and
 * {@link publish}. In between the key's bin is locked: who would write the key waits. Who only reads it
 * does not, and gets the old value until the new one is published.
 */
export class SharedMap<
  Key extends Value,
  Held extends Exclude<Value, null | undefined>,
> extends SharedObject<MapContent<Key, Held>> {
  readonly kind = 'map'

  constructor(memory: Memory, name: string, initial: Iterable<readonly [Key, Held]> = []) {
    const entries = [...initial].map(([key, value]) => [fingerprint(key), { key, value }] as const)
    super(memory, name, { entries: new Map(entries), locked: new Map() })
  }

  /** The value under `key`, or undefined. */
  get(key: Key): Op<Held | undefined> {
    return this.reading('get', key)
  }

  /** Writes `value` whatever was there. A blind write: unlike Java's, it does not return what was. */
  put(key: Key, value: Held): Op<undefined> {
    const preview = `${labelOf(key)} → ${labelOf(value)}`
    return this.on({
      method: 'put',
      verb: 'put',
      key,
      args: [key, value],
      preview,
      reads: false,
      waits: true,
      act: (held) => ({
        after: value,
        result: undefined,
        summary: preview,
        description: `put ${labelOf(value)} under ${this.rowName(key)}, ${held === undefined ? 'which was absent' : replacing(held, value)}`,
      }),
    })
  }

  /** Writes `value` if the key is absent, and returns what was there. */
  putIfAbsent(key: Key, value: Held): Op<Held | undefined> {
    const preview = `${labelOf(key)} → ${labelOf(value)}`
    return this.on({
      method: 'putIfAbsent',
      verb: 'put',
      key,
      args: [key, value],
      preview,
      reads: true,
      waits: true,
      act: (held) =>
        held === undefined
          ? {
              after: value,
              result: undefined,
              summary: preview,
              description: `put ${labelOf(value)} under ${this.rowName(key)}, which was absent`,
            }
          : {
              after: held,
              result: held,
              summary: `kept ${labelOf(held)}`,
              description: `left ${this.rowName(key)} at ${labelOf(held)}`,
            },
    })
  }

  /** Removes the entry if it holds this very instance, and returns whether it did. */
  remove(key: Key, expected: Held): Op<boolean> {
    const wanted = labelOf(expected)
    return this.on({
      method: 'remove',
      verb: 'drop',
      key,
      args: [key, expected],
      preview: `${labelOf(key)} if ${wanted}`,
      reads: true,
      waits: true,
      act: (held) => {
        const hit = held !== undefined && same(held, expected)
        return {
          after: hit ? undefined : held,
          result: hit,
          summary: `${labelOf(key)}, ${hit ? 'hit' : 'no-op'}`,
          description: hit
            ? `removed ${this.rowName(key)}, which held ${wanted}`
            : `did not remove ${this.rowName(key)}: ${missed(held, expected)}`,
        }
      },
    })
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
    return this.on({
      method: 'merge',
      verb: 'merge',
      key,
      args: [key, value],
      preview: `${labelOf(key)} ← ${labelOf(value)}`,
      reads: true,
      waits: true,
      act: (held) => {
        const after = held === undefined ? value : runCallback(() => remap(held, value))
        const won = held === undefined || !same(after, held)
        return {
          after,
          result: after,
          summary:
            held === undefined
              ? 'inserted'
              : won
                ? `won over ${labelOf(held)}`
                : `lost to ${labelOf(held)}`,
          description: `merged ${labelOf(value)} into ${this.rowName(key)}${
            held === undefined
              ? ', which was absent'
              : won
                ? ` and replaced ${labelOf(held)}`
                : ` and lost: ${labelOf(held)} stays`
          }`,
          observed: held === undefined ? [] : [held],
          substeps:
            held === undefined
              ? []
              : [`asks which to keep, ${labelOf(held)} or ${labelOf(value)}: ${labelOf(after)}`],
        }
      },
    })
  }

  /** Begins a compute: locks the key's bin, and returns what is under the key. */
  enterCompute(key: Key): Op<Held | undefined> {
    return this.on({
      method: 'enterCompute',
      verb: 'enter',
      key,
      args: [key],
      preview: labelOf(key),
      reads: true,
      waits: true,
      act: (held, { name }) => ({
        after: held,
        result: held,
        owner: name,
        summary: `← ${labelOf(held)}, locked`,
        description: `entered a compute of ${this.rowName(key)}, which locks it, and got ${labelOf(held)}`,
      }),
    })
  }

  /**
   * Ends a compute: leaves `next` under the key, nothing if it is undefined, unlocks its bin, and returns
   * what the map holds then. It fails if the actor has not entered the compute.
   */
  publish(key: Key, next: Held | undefined): Op<Held | undefined> {
    const preview = `${labelOf(key)} → ${labelOf(next)}`
    return this.on({
      method: 'publish',
      verb: 'publish',
      key,
      args: [key, next],
      preview,
      reads: true,
      waits: false,
      act: (held, { name }, owner) => {
        if (owner !== name)
          throw new ProgramError(`${this.rowName(key)} cannot be published: it is ${holder(owner)}`)
        const kept = same(next, held)
        return {
          after: next,
          result: next,
          owner: null,
          summary: kept ? `kept ${labelOf(held)}` : preview,
          description: `ended its compute of ${this.rowName(key)}, which unlocks it, and ${
            kept ? `kept ${labelOf(held)}` : `published ${labelOf(next)}`
          }`,
        }
      },
    })
  }

  /** The value under `key` in `heap`, for judging a heap; a program asks with {@link get}. */
  peek(heap: Heap, key: Key): Held | undefined {
    return this.read(heap).entries.get(fingerprint(key))?.value
  }

  /** Who has locked the key's bin in `heap`, if somebody has, for judging a heap. */
  lockedBy(heap: Heap, key: Key): string | undefined {
    return this.read(heap).locked.get(fingerprint(key))?.owner
  }

  /** The entries in `heap`, for judging a heap. */
  entries(heap: Heap): readonly Entry<Key, Held>[] {
    return [...this.read(heap).entries.values()]
  }

  override rows(heap: Heap): readonly Row[] {
    return contentRows(this.read(heap))
  }

  override canonical(content: MapContent<Key, Held>): string {
    return canonicalContent(content)
  }

  /** An op that removes whatever is under a key, under the name that the code calls it by. */
  protected taking(method: string, verb: string, key: Key): Op<Held | undefined> {
    return this.on({
      method,
      verb,
      key,
      args: [key],
      preview: labelOf(key),
      reads: true,
      waits: true,
      act: (held) => ({
        after: undefined,
        result: held,
        summary:
          held === undefined ? `${labelOf(key)}, no-op` : `${labelOf(key)}, ${labelOf(held)} gone`,
        description:
          held === undefined
            ? `found nothing to remove under ${this.rowName(key)}`
            : `removed ${this.rowName(key)}, which held ${labelOf(held)}`,
      }),
    })
  }

  /** What leaves the map by a step queues these tasks. A map that tells nobody queues none. */
  protected departed(_value: Held): readonly Task[] {
    return []
  }

  /** An op that only reads one key, under the name that the code calls it by. */
  protected reading(method: string, key: Key): Op<Held | undefined> {
    return this.on({
      method,
      verb: 'read',
      key,
      args: [key],
      preview: labelOf(key),
      reads: true,
      waits: false,
      act: (held) => ({
        after: held,
        result: held,
        summary: `← ${labelOf(held)}`,
        description: `read ${this.rowName(key)} and got ${labelOf(held)}`,
      }),
    })
  }

  /** An op on one key. */
  protected on<Result extends Value>({
    method,
    verb,
    key,
    args,
    preview,
    reads,
    waits,
    act,
  }: KeyMethod<Key, Held, Result>): Op<Result> {
    const apply = (heap: Heap, actor: Actor): Effect<Result> => {
      const id = fingerprint(key)
      const content = this.read(heap)
      const held = content.entries.get(id)?.value
      const heldBy = content.locked.get(id)?.owner
      const outcome = act(held, actor, heldBy)
      const { after, result, summary, description, observed = [], substeps = [], owner } = outcome
      const changed = !same(after, held)
      const spawned = changed && held !== undefined ? this.departed(held) : []
      const row = { object: this.name, key: id }
      const next = changed ? withEntry(content, key, after) : content
      return {
        heap: this.write(
          heap,
          owner === undefined ? next : withOwner(next, key, owner ?? undefined),
        ),
        result,
        observed,
        accesses: [
          ...(reads ? [{ ...row, mode: 'read' } as const] : []),
          // A blind write writes even what is there already: nothing that it does depends on it.
          ...(changed || !reads
            ? [{ ...row, mode: 'write' } as const]
            : owner === undefined
              ? []
              : [{ ...row, mode: 'write', lock: owner === null ? 'unlocked' : 'locked' } as const]),
        ],
        spawned,
        summary,
        description,
        substeps: [
          ...(reads ? [`reads ${this.rowName(key)}: ${labelOf(held)}`] : []),
          ...substeps,
          ...(changed
            ? [
                after === undefined
                  ? `removes ${this.rowName(key)}`
                  : `writes ${this.rowName(key)} = ${labelOf(after)}`,
              ]
            : []),
          ...(owner === undefined
            ? []
            : [`${owner === null ? 'unlocks' : 'locks'} ${this.rowName(key)}`]),
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
      ...(waits && { blocked: (heap: Heap) => this.#lockedIn(heap, key) }),
      apply,
    })
  }

  protected rowName(key: Key): string {
    return `${this.name}[${labelOf(key)}]`
  }

  #lockedIn(heap: Heap, key: Key): Blocked | null {
    const bin = this.read(heap).locked.get(fingerprint(key))
    if (!bin) return null
    const lock = { key: fingerprint(key), name: this.rowName(key), holders: [bin.owner] }
    return { on: this.name, why: `${lock.name} is ${holder(bin.owner)}`, lock }
  }
}

function holder(owner: string | undefined): string {
  return owner === undefined ? 'not locked' : `locked by ${owner}`
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
