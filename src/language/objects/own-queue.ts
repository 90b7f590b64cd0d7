import type { Heap, Memory } from '../../memory/heap.ts'
import type { Row } from '../../memory/row.ts'
import { fingerprint, labelOf, type Value } from '../../memory/value.ts'
import type { Op } from '../../steps/program.ts'
import { OwnObject, type MethodOutcome } from './own-object.ts'
import { endOf, itemRows, wholeRead, withoutItem } from './rows-of-items.ts'

type Items = readonly Value[]

/** A first-in, first-out queue, as `java.util.concurrent`'s `ArrayBlockingQueue`, or one without a bound. */
export class OwnQueue extends OwnObject<Items> {
  readonly kind = 'queue'
  readonly #capacity: number

  /** @param capacity a whole number from 1 on, or Infinity. */
  constructor(memory: Memory, name: string, capacity: number) {
    super(memory, name, [])
    this.#capacity = capacity
  }

  /** Appends an item; blocked while the queue is full. */
  put(item: Value): Op<undefined> {
    return this.op({
      method: 'put',
      verb: 'put',
      args: [item],
      waits: (items) => (this.#isFull(items) ? `${this.name} is full` : null),
      act: (items) => this.#appended(items, item, undefined),
    })
  }

  /** Appends an item and returns true; false if the queue is full. */
  offer(item: Value): Op<boolean> {
    return this.op({
      method: 'offer',
      verb: 'offer',
      args: [item],
      act: (items) =>
        this.#isFull(items)
          ? {
              after: items,
              result: false,
              summary: 'full',
              description: `found ${this.name} full, and did not put ${labelOf(item)} in it`,
              ...wholeRead,
            }
          : this.#appended(items, item, true),
    })
  }

  /** Takes the oldest item; blocked while there is none. */
  take(): Op {
    return this.op({
      method: 'take',
      verb: 'take',
      args: [],
      waits: (items) => (items.length === 0 ? `${this.name} is empty` : null),
      act: (items) => this.#taken(items),
    })
  }

  /** Takes the oldest item; null if there is none. */
  poll(): Op {
    return this.op({
      method: 'poll',
      verb: 'poll',
      args: [],
      act: (items) =>
        items.length === 0
          ? {
              after: items,
              result: null,
              summary: '← nothing',
              description: `found ${this.name} empty`,
              ...wholeRead,
            }
          : this.#taken(items),
    })
  }

  size(): Op<number> {
    return this.op({
      method: 'size',
      verb: 'read',
      args: [],
      act: (items) => ({
        after: items,
        result: items.length,
        summary: `← ${items.length}`,
        description: `counted ${this.name} and got ${items.length}`,
        ...wholeRead,
      }),
    })
  }

  override rows(heap: Heap): readonly Row[] {
    return itemRows(this.read(heap))
  }

  override canonical(items: Items): string {
    return items.map(fingerprint).join()
  }

  #isFull({ length }: Items): boolean {
    return length >= this.#capacity
  }

  #appended<Result>(items: Items, item: Value, result: Result): MethodOutcome<Items, Result> {
    return {
      after: [...items, item],
      result,
      summary: labelOf(item),
      description: `put ${labelOf(item)} in ${this.name}`,
      ...endOf(items),
    }
  }

  #taken(items: Items): MethodOutcome<Items, Value> {
    const [first] = items
    return {
      result: first,
      summary: `← ${labelOf(first)}`,
      description: `took ${labelOf(first)} from ${this.name}`,
      ...withoutItem(items, 0),
    }
  }
}
