import type { Heap, Memory } from './heap.ts'
import { Op, type Actor, type Effect } from './op.ts'
import { SharedObject, type Row } from './shared-object.ts'

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
      blocked: (heap) => {
        const owner = this.read(heap)
        return owner === null ? null : { on: this.name, why: `${this.name} is held by ${owner}` }
      },
      apply: (heap, actor) => this.#effect(heap, actor.name, 'acquired'),
    })
  }

  /**
   * Gives the lock back.
   *
   * @throws Error if the actor does not hold it.
   */
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
          throw new Error(
            `${name} cannot release ${this.name}: ${owner === null ? 'nobody holds it' : `${owner} holds it`}`,
          )
        return this.#effect(heap, null, 'released')
      },
    })
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

  #effect(heap: Heap, owner: string | null, done: string): Effect<undefined> {
    return {
      heap: this.write(heap, owner),
      result: undefined,
      observed: [],
      accesses: [
        { object: this.name, key: '', mode: 'read' },
        { object: this.name, key: '', mode: 'write' },
      ],
      spawned: [],
      brief: done,
      told: `${done} ${this.name}`,
      inside: [],
    }
  }
}
