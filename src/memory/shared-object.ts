import type { Heap, Memory } from './heap.ts'
import type { Value } from './value.ts'

/** One line of an object's content, the same for a map, a cell, a lock and a queue. */
export interface Row {
  /** Tells this row from the object's others, now and later. */
  readonly key: string
  /** What a person reads for the key; empty where the object has but one row. */
  readonly label: string
  readonly value: Value
}

/** An object that threads share. Its content lives in the heap, never in the object itself. */
export abstract class SharedObject<State> {
  abstract readonly kind: 'map' | 'cell' | 'lock' | 'queue'
  readonly name: string
  readonly #memory: Memory
  readonly #index: number

  constructor(memory: Memory, name: string, initial: State) {
    this.name = name
    this.#memory = memory
    this.#index = memory.declare(this, initial)
  }

  /** The canonical text of a content. */
  abstract canonical(state: State): string

  /** The content in `heap` as rows, in a stable order. */
  abstract rows(heap: Heap): readonly Row[]

  protected read(heap: Heap): State {
    return heap.slots[this.#index]?.state as State
  }

  protected write(heap: Heap, state: State): Heap {
    return this.#memory.replace(heap, this.#index, state)
  }
}
