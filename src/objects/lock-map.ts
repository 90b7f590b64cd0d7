import type { Heap, Memory } from '../memory/heap.ts'
import { compareLabels } from '../memory/label-order.ts'
import { ProgramError } from '../memory/program-error.ts'
import { Op, type Actor, type Effect } from '../steps/program.ts'
import type { Row } from '../memory/row.ts'
import { SharedObject } from '../memory/shared-object.ts'
import { fingerprint, labelOf, type Value } from '../memory/value.ts'

interface Held<Key> {
  readonly key: Key
  readonly owner: string
}

/** The locks that are held, by the fingerprint of the key. Never mutated. */
type HeldLocks<Key> = ReadonlyMap<string, Held<Key>>

/**
 * A mutual-exclusion lock for each key: who holds one key's does not stand in the way of another's. None
 * is reentrant. A row is a lock that is held; all others are free.
 */
export class LockMap<Key extends Value> extends SharedObject<HeldLocks<Key>> {
  readonly kind = 'map'

  constructor(memory: Memory, name: string) {
    super(memory, name, new Map())
  }

  /** Takes the key's lock; blocked while anyone holds it. */
  acquire(key: Key): Op<undefined> {
    return new Op({
      object: this,
      method: 'acquire',
      args: [key],
      verb: 'lock',
      preview: `${this.name}.acquire ${labelOf(key)}`,
      blocked: (heap) => {
        const owner = this.#ownerIn(heap, key)
        if (owner === undefined) return null
        const name = this.#lockName(key)
        const lock = { key: fingerprint(key), name, holders: [owner] }
        return { on: this.name, why: `${name} is held by ${owner}`, lock }
      },
      apply: (heap, { name }) =>
        this.#effect(
          heap,
          key,
          new Map(this.read(heap)).set(fingerprint(key), { key, owner: name }),
          'locked',
        ),
    })
  }

  /** Gives the key's lock back. It fails if the actor does not hold it. */
  release(key: Key): Op<undefined> {
    return new Op({
      object: this,
      method: 'release',
      args: [key],
      verb: 'unlock',
      preview: `${this.name}.release ${labelOf(key)}`,
      apply: (heap, { name }: Actor) => {
        const owner = this.#ownerIn(heap, key)
        if (owner !== name)
          throw new ProgramError(
            `${this.#lockName(key)} cannot be released: ${owner === undefined ? 'nobody holds it' : `${owner} holds it`}`,
          )
        const others = new Map(this.read(heap))
        others.delete(fingerprint(key))
        return this.#effect(heap, key, others, 'unlocked')
      },
    })
  }

  override rows(heap: Heap): readonly Row[] {
    return [...this.read(heap)]
      .map(([id, { key, owner: by }]) => ({
        key: id,
        label: labelOf(key),
        value: `held by ${by}`,
        lock: { by, held: undefined },
      }))
      .toSorted((a, b) => compareLabels(a.label, b.label))
  }

  override canonical(held: HeldLocks<Key>): string {
    return [...held]
      .map(([key, { owner }]) => `${key}:${owner}`)
      .toSorted()
      .join()
  }

  #ownerIn(heap: Heap, key: Key): string | undefined {
    return this.read(heap).get(fingerprint(key))?.owner
  }

  #lockName(key: Key): string {
    return `${this.name}[${labelOf(key)}]`
  }

  #effect(
    heap: Heap,
    key: Key,
    held: HeldLocks<Key>,
    lock: 'locked' | 'unlocked',
  ): Effect<undefined> {
    const row = { object: this.name, key: fingerprint(key) }
    const done = lock === 'locked' ? 'acquired' : 'released'
    return {
      heap: this.write(heap, held),
      result: undefined,
      observed: [],
      accesses: [
        { ...row, mode: 'read' },
        { ...row, mode: 'write', lock },
      ],
      spawned: [],
      summary: `${done} ${labelOf(key)}`,
      description: `${done} ${this.#lockName(key)}`,
      substeps: [],
    }
  }
}
