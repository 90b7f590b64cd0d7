import type { Heap, Memory } from '../memory/heap.ts'
import { ProgramError } from '../memory/program-error.ts'
import { opUnderLock } from './op-under-lock.ts'
import { Op, type Actor, type Blocked, type Effect } from '../steps/program.ts'
import type { Row } from '../memory/row.ts'
import { SharedObject } from '../memory/shared-object.ts'
import type { Value } from '../memory/value.ts'

/** A mutual-exclusion lock. It is not reentrant: its owner blocks on it like anyone else. */
export class SharedLock extends SharedObject<string | null> {
  readonly kind = 'lock'

  constructor(memory: Memory, name: string) {
    super(memory, name, null)
  }

  /** Takes the lock; blocked while anyone holds it. */
  acquire(): Op<undefined> {
    return new Op({
      object: this,
      method: 'acquire',
      args: [],
      verb: 'lock',
      preview: `${this.name}.acquire`,
      blocked: (heap) => this.#heldIn(heap),
      apply: (heap, actor) => this.#effect(heap, actor.name, 'locked'),
    })
  }

  /** Gives the lock back. It fails if the actor does not hold it. */
  release(): Op<undefined> {
    return new Op({
      object: this,
      method: 'release',
      args: [],
      verb: 'unlock',
      preview: `${this.name}.release`,
      apply: (heap, { name }: Actor) => {
        const owner = this.read(heap)
        if (owner !== name)
          throw new ProgramError(
            `${this.name} cannot be released: ${owner === null ? 'nobody holds it' : `${owner} holds it`}`,
          )
        return this.#effect(heap, null, 'unlocked')
      },
    })
  }

  /**
   * One op under the lock, as a single step: acquire, perform, release. Nobody can tell whether the lock
   * was held in between, only that nobody else held it.
   */
  around<Result extends Value>(op: Op<Result>): Op<Result> {
    return opUnderLock(op, { name: this.name, blocked: (heap) => this.#heldIn(heap) })
  }

  /** Who holds the lock in `heap`, or null, for judging a heap. */
  peek(heap: Heap): string | null {
    return this.read(heap)
  }

  override rows(heap: Heap): readonly Row[] {
    const owner = this.read(heap)
    return [{ key: '', label: '', value: owner === null ? 'free' : `held by ${owner}` }]
  }

  override canonical(owner: string | null): string {
    return owner ?? ''
  }

  #heldIn(heap: Heap): Blocked | null {
    const owner = this.read(heap)
    if (owner === null) return null
    const lock = { key: '', name: this.name, holders: [owner] }
    return { on: this.name, why: `${this.name} is held by ${owner}`, lock }
  }

  #effect(heap: Heap, owner: string | null, lock: 'locked' | 'unlocked'): Effect<undefined> {
    return {
      heap: this.write(heap, owner),
      result: undefined,
      observed: [],
      accesses: [
        { object: this.name, key: '', mode: 'read' },
        { object: this.name, key: '', mode: 'write', lock },
      ],
      spawned: [],
      summary: this.name,
      description: `${lock === 'locked' ? 'acquired' : 'released'} ${this.name}`,
      substeps: [],
    }
  }
}
