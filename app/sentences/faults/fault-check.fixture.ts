import type { Heap } from '../../../src/index.ts'
import { heapsOf, identity, type Facts } from '../facts.fixture.ts'

/** What is wrong in the memory of a system under study, and what has to be so for a sentence about that to be true. */
export interface FaultCheck {
  /** What is wrong, each as `ORPHAN byName pear`. */
  readonly faultsIn: (facts: Facts, heap: Heap, isComplete: boolean) => readonly string[]
  /** Every sentence about a fault by its form, and whether one of that form is true. */
  readonly sentences: readonly (readonly [form: RegExp, isTrue: SentenceCheck])[]
}

type SentenceCheck = (match: readonly string[], facts: Facts) => boolean

export function stepOf(facts: Facts, number: string) {
  return facts.now.steps[Number(number) - 1]
}

/** Whether a value of memory became what it is now by this very step, by this actor. */
export function isDoneBy(
  facts: Facts,
  read: (heap: Heap) => unknown,
  actor: string | undefined,
  number: string | undefined,
): boolean {
  const heaps = heapsOf(facts)
  const at = Number(number)
  const after = heaps.slice(at).map((heap) => identity(read(heap)))
  return (
    stepOf(facts, number ?? '')?.actor === actor &&
    identity(read(heaps[at - 1]!)) !== after[0] &&
    after.every((each) => each === after[0])
  )
}
