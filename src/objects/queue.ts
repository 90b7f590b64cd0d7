import type { Heap, Memory } from '../memory/heap.ts'
import { Op, type Effect } from '../steps/program.ts'
import type { Row } from '../memory/row.ts'
import { SharedObject } from '../memory/shared-object.ts'
import { fingerprint, labelOf, type Value } from '../memory/value.ts'

/** An unbounded first-in, first-out queue. */
export class SharedQueue<Item extends Value> extends SharedObject<readonly Item[]> {
  readonly kind = 'queue'

  constructor(memory: Memory, name: string, initial: readonly Item[] = []) {
    super(memory, name, initial)
  }

  /** Appends an item. */
  enqueue(item: Item): Op<undefined> {
    const preview = `${this.name}.enqueue ${labelOf(item)}`
    return new Op({
      object: this,
      method: 'enqueue',
      args: [item],
      verb: 'enqueue',
      preview,
      apply: (heap) =>
        this.#effect(
          heap,
          [...this.read(heap), item],
          undefined,
          labelOf(item),
          `enqueued ${labelOf(item)} in ${this.name}`,
        ),
    })
  }

  /** Takes the oldest item; blocked while there is none. */
  dequeue(): Op<Item> {
    return new Op({
      object: this,
      method: 'dequeue',
      args: [],
      verb: 'dequeue',
      preview: `${this.name}.dequeue`,
      blocked: (heap) =>
        this.read(heap).length > 0 ? null : { on: this.name, why: `${this.name} is empty` },
      apply: (heap) => {
        const [first, ...rest] = this.read(heap)
        // The op is enabled only where there is a first item.
        const item = first as Item
        return this.#effect(
          heap,
          rest,
          item,
          `← ${labelOf(item)}`,
          `dequeued ${labelOf(item)} from ${this.name}`,
        )
      },
    })
  }

  /** The items in `heap`, oldest first, for judging a heap. */
  peek(heap: Heap): readonly Item[] {
    return this.read(heap)
  }

  override rows(heap: Heap): readonly Row[] {
    return this.read(heap).map((value, index) => ({
      key: String(index),
      label: String(index),
      value,
    }))
  }

  override canonical(state: readonly Item[]): string {
    return state.map(fingerprint).join()
  }

  #effect<Result>(
    heap: Heap,
    items: readonly Item[],
    result: Result,
    summary: string,
    description: string,
  ): Effect<Result> {
    return {
      heap: this.write(heap, items),
      result,
      observed: [],
      accesses: [
        { object: this.name, key: '', mode: 'read' },
        { object: this.name, key: '', mode: 'write' },
      ],
      spawned: [],
      summary,
      description,
      substeps: [],
    }
  }
}
