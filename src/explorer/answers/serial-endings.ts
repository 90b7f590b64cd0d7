import { memoryUpToRenaming } from '../../memory/memory-up-to-renaming.ts'
import type { Heap, Memory } from '../../memory/heap.ts'
import { generalProperties, serializable } from '../../system/general-properties.ts'
import type { System } from '../../system/system.ts'
import type { Search } from '../search/search.ts'
import { unpack } from '../search/packing.ts'

/**
 * The endings of a system's serial runs: those in which each thread goes from its first step to its last
 * with no other thread in between. Tasks may go at any place. Orders in which somebody waits for ever have no
 * ending, and are left out.
 *
 * This is serializability (Papadimitriou 1979, doi.org/10.1145/322154.322158) of what is left in memory.
 */
export class SerialEndings {
  readonly #memory: Memory
  /** By memory up to renaming: the properties that each serial run breaks which ends so, a bit each. */
  readonly #found = new Map<string, Set<number>>()
  readonly #texts = new Map<Heap, string>()
  readonly #bit: number

  /** @param search has seen every state. */
  constructor({ memory, properties }: System, search: Search) {
    this.#memory = memory
    this.#bit = 1 << (properties.length + generalProperties.indexOf(serializable))
    for (const { heap, violates } of endsOfSerialRuns(search)) {
      const text = this.#textOf(heap)
      this.#found.set(text, (this.#found.get(text) ?? new Set()).add(violates))
    }
  }

  /** Whether there is a serial run at all: none, where threads wait for one another. */
  get exist(): boolean {
    return this.#found.size > 0
  }

  /** For each serial run that ends in the same memory, the properties that it breaks, a bit each. */
  violations(heap: Heap): readonly number[] {
    return [...(this.#found.get(this.#textOf(heap)) ?? [])]
  }

  /** The bit of `serializable` if an ending in that memory breaks it, else 0. */
  bitFor(heap: Heap, deadlock: boolean): number {
    return this.exist && !deadlock && !this.#found.has(this.#textOf(heap)) ? this.#bit : 0
  }

  #textOf(heap: Heap): string {
    let text = this.#texts.get(heap)
    if (text === undefined) this.#texts.set(heap, (text = memoryUpToRenaming(this.#memory, heap)))
    return text
  }
}

interface End {
  readonly heap: Heap
  readonly violates: number
}

/** Follows every serial run, layer by layer: where a thread is on its way, no other takes a step. */
function endsOfSerialRuns(search: Search): readonly End[] {
  const { layers, moves } = search
  const threads = moves.names.length
  const ends: End[] = []
  let here = new Uint8Array([1])
  for (const [
    depth,
    { count, words, packing, edgeStart, edgeTarget, edgeActor },
  ] of layers.entries()) {
    const next = new Uint8Array(layers[depth + 1]?.count ?? 0)
    for (let state = 0; state < count; state++) {
      if (here[state] === 0) continue
      const field = (index: number): number => unpack(words, state * packing.words, packing, index)
      const from = edgeStart[state]!
      const to = edgeStart[state + 1]!
      if (from === to) {
        const final = search.finalState(depth, state)
        if (!final.deadlock) ends.push({ heap: final.heap, violates: search.endings.judge(final) })
        continue
      }
      const running = moves.names.findIndex((_, thread) => {
        const { op, steps } = moves.nodeOf(thread, field(thread + 1))
        return op !== null && steps > 0
      })
      for (let edge = from; edge < to; edge++) {
        const actor = edgeActor[edge]!
        if (actor >= threads || running < 0 || actor === running) next[edgeTarget[edge]!] = 1
      }
    }
    here = next
  }
  return ends
}
