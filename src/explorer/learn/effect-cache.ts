import type { Heap, Memory } from '../../memory/heap.ts'
import type { Access, Effect, Op, Task } from '../../steps/program.ts'
import { fingerprint, type Value } from '../../memory/value.ts'

type Slot = Heap['slots'][number]

/** What one step did, wherever the objects that it touched hold the same. */
export interface StepEffect {
  readonly result: Value
  readonly observed: readonly Value[]
  /** Whether it failed: the thread ends with it. */
  readonly failed: boolean
  /** Whether the program's own callback may have decided it: it ran, or the step failed. */
  readonly called: boolean
  /** What the thread learns from the step, as text: all that its further behaviour can depend on. */
  readonly observation: string
  readonly spawned: readonly Task[]
  readonly accesses: readonly Access[]
  /** The objects whose content the step changes, and to what. */
  readonly writes: readonly (readonly [index: number, slot: Slot])[]
}

/** The objects that a step touched, and what it did, by what they held. */
interface CachedEffects {
  readonly indices: readonly number[]
  readonly known: Map<number | string, StepEffect>
}

/**
 * What is known of a step, by as much of memory as the step touches: a step that only reads one map does
 * the same in every heap in which that map is the same. Two steps of one node may touch different objects;
 * each is right wherever those that it touched hold the same, for up to there they are one.
 */
export class EffectCache {
  readonly #touchings: CachedEffects[] = []
  #size = 0

  /** How many effects it holds. */
  get size(): number {
    return this.#size
  }

  find({ slots }: Heap): StepEffect | null {
    for (const { indices, known } of this.#touchings) {
      const found = known.get(keyOf(slots, indices))
      if (found) return found
    }
    return null
  }

  /** @param touched the indices of the objects that the step touched, ascending. */
  add({ slots }: Heap, touched: readonly number[], doing: StepEffect): void {
    let touching = this.#touchings.find(({ indices }) => indices.join() === touched.join())
    if (!touching) this.#touchings.push((touching = { indices: touched, known: new Map() }))
    touching.known.set(keyOf(slots, touched), doing)
    this.#size += 1
  }
}

function keyOf(slots: Heap['slots'], indices: readonly number[]): number | string {
  const [first = 0] = indices
  return indices.length === 1
    ? (slots[first]?.id ?? 0)
    : indices.map((index) => slots[index]?.id).join()
}

export function stepEffectOf(before: Heap, { heap, ...effect }: Effect<Value>): StepEffect {
  const writes = heap.slots.flatMap((slot, index) =>
    slot === before.slots[index] ? [] : [[index, slot] as const],
  )
  const { result, observed, spawned, accesses } = effect
  const failed = effect.failure !== undefined
  const called = failed || observed.length > 0
  const observation = failed ? 'failed' : fingerprint([result, ...observed])
  return { result, observed, failed, called, observation, spawned, accesses, writes }
}

/** The indices of the objects that a step touched, ascending. */
export function touchedBy(
  memory: Memory,
  { object }: Op,
  { accesses }: Effect<Value>,
): readonly number[] {
  const names = new Set([object.name, ...accesses.map((access) => access.object)])
  return memory.objects.flatMap(({ name }, index) => (names.has(name) ? [index] : []))
}

/** Heaps with some objects' content replaced, each worked out once. */
export class Rewriter {
  readonly #memory: Memory
  readonly #done = new Map<Slot, Map<Heap, Heap>>()
  /** How many replacements have been worked out. */
  size = 0

  constructor(memory: Memory) {
    this.#memory = memory
  }

  rewrite(heap: Heap, { writes }: StepEffect): Heap {
    let after = heap
    for (const [index, slot] of writes) after = this.#replace(after, index, slot)
    return after
  }

  #replace(heap: Heap, index: number, slot: Slot): Heap {
    let known = this.#done.get(slot)
    if (!known) this.#done.set(slot, (known = new Map()))
    let after = known.get(heap)
    if (!after) {
      known.set(heap, (after = this.#memory.replace(heap, index, slot.state)))
      this.size += 1
    }
    return after
  }
}
