import type { Heap, Memory } from '../memory/heap.ts'
import type { Task } from '../memory/program.ts'
import type { LocalNode } from './local-node.ts'

type Slot = Heap['slots'][number]

/** What a step does wherever the objects that it touches hold the same. */
export interface Known {
  readonly node: LocalNode
  readonly spawned: readonly Task[]
  /** The objects whose content the step changes, and to what. */
  readonly writes: readonly (readonly [index: number, slot: Slot])[]
}

/** The objects that a step touched, and what it did, by what they held. */
interface Touching {
  readonly indices: readonly number[]
  readonly known: Map<string, Known>
}

/**
 * What is known of one node's step, by as much of memory as the step touches: a step that only reads one
 * map does the same in every heap in which that map is the same. Two steps of one node may touch different
 * objects; each is right wherever those that it touched hold the same, for up to there they are one.
 */
export class Projection {
  readonly #touchings: Touching[] = []

  find({ slots }: Heap): Known | null {
    for (const { indices, known } of this.#touchings) {
      const found = known.get(keyOf(slots, indices))
      if (found) return found
    }
    return null
  }

  /** @param touched the indices of the objects that the step touched, ascending. */
  add({ slots }: Heap, touched: readonly number[], what: Known): void {
    let touching = this.#touchings.find(({ indices }) => indices.join() === touched.join())
    if (!touching) this.#touchings.push((touching = { indices: touched, known: new Map() }))
    touching.known.set(keyOf(slots, touched), what)
  }
}

function keyOf(slots: Heap['slots'], indices: readonly number[]): string {
  let key = ''
  for (const index of indices) key += `${slots[index]?.id ?? ''},`
  return key
}

/** The objects in which two heaps differ, and what the second holds there. */
export function changes(before: Heap, after: Heap): Known['writes'] {
  return before === after
    ? []
    : after.slots.flatMap((slot, index) =>
        slot === before.slots[index] ? [] : [[index, slot] as const],
      )
}

/** Heaps with some objects' content replaced, each worked out once. */
export class Rewriter {
  readonly #memory: Memory
  readonly #done = new Map<Heap, Map<string, Heap>>()

  constructor(memory: Memory) {
    this.#memory = memory
  }

  rewrite(heap: Heap, writes: Known['writes']): Heap {
    if (writes.length === 0) return heap
    let byWrites = this.#done.get(heap)
    if (!byWrites) this.#done.set(heap, (byWrites = new Map()))
    let key = ''
    for (const [index, { id }] of writes) key += `${index}=${id},`
    let after = byWrites.get(key)
    if (!after) {
      after = writes.reduce((so, [index, { state }]) => this.#memory.replace(so, index, state), heap)
      byWrites.set(key, after)
    }
    return after
  }
}
