import type { Row } from './row.ts'

/** One object's content at one moment. Equal contents of one object are the same `Slot`. */
interface Slot {
  readonly id: number
  readonly state: unknown
}

/**
 * All shared memory at one moment: immutable, and canonical within its {@link Memory}. Equal contents
 * are the same `Heap`, so two heaps are compared with `===`.
 */
export interface Heap {
  /** Dense from 0, in the order in which heaps were first met. */
  readonly id: number
  readonly slots: readonly Slot[]
}

/** What memory, and whoever shows it, needs to know of an object that threads share. */
export interface MemoryObject {
  /** Unique within its memory. */
  readonly name: string
  readonly kind: 'map' | 'cell' | 'lock' | 'queue'
  /**
   * The canonical text of a content: equal texts mean the same content.
   *
   * @param state a content of this very object.
   */
  canonical(state: unknown): string
  /** The content in `heap` as rows, in a stable order. */
  rows(heap: Heap): readonly Row[]
}

/**
 * The shared objects of one system, and the table in which their heaps are interned: hash-consing (Ershov
 * 1958), by which equal contents are one object.
 */
export class Memory {
  readonly #objects: MemoryObject[] = []
  readonly #initial: unknown[] = []
  readonly #slots: Map<string, Slot>[] = []
  readonly #heaps = new Map<string, Heap>()
  #first: Heap | null = null

  /** In the order in which they were declared. */
  get objects(): readonly MemoryObject[] {
    return this.#objects
  }

  /**
   * Takes in an object with its first content; called by the object's own constructor.
   *
   * @returns the object's index in every heap.
   * @throws Error when the name is taken, or a heap has been handed out already.
   */
  declare(object: MemoryObject, initial: unknown): number {
    if (this.#objects.some(({ name }) => name === object.name))
      throw new Error(`ambiguous shared object: ${object.name}`)
    if (this.#heaps.size > 0)
      throw new Error(`too late to declare ${object.name}; memory is in use`)
    this.#initial.push(initial)
    this.#slots.push(new Map())
    return this.#objects.push(object) - 1
  }

  /** What every run begins with: each object with its first content, or as it was prepared. */
  initial(): Heap {
    if (this.#first) return this.#first
    return this.#intern(this.#initial.map((state, index) => this.#slot(index, state)))
  }

  /** Lets every run begin with a heap that something else has led to. */
  begin(heap: Heap): void {
    this.#first = heap
  }

  /** The heap that differs from `heap` in one object's content, or `heap` itself if that is equal. */
  replace(heap: Heap, index: number, state: unknown): Heap {
    const slot = this.#slot(index, state)
    return heap.slots[index] === slot ? heap : this.#intern(heap.slots.with(index, slot))
  }

  #slot(index: number, state: unknown): Slot {
    const table = this.#slots[index]
    const object = this.#objects[index]
    if (!table || !object) throw new RangeError(`no shared object ${index}`)
    const key = object.canonical(state)
    let slot = table.get(key)
    if (!slot) table.set(key, (slot = { id: table.size, state }))
    return slot
  }

  #intern(slots: readonly Slot[]): Heap {
    const key = slots.map(({ id }) => id).join()
    let heap = this.#heaps.get(key)
    if (!heap) this.#heaps.set(key, (heap = { id: this.#heaps.size, slots }))
    return heap
  }
}
