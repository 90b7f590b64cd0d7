import type { Heap, Memory, MemoryObject } from './heap.ts'
import type { Row } from './row.ts'

/** An object that threads share. Its content lives in the heap, never in the object itself. */
export abstract class SharedObject<State> implements MemoryObject {
  abstract readonly kind: MemoryObject['kind']
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
