import type { Heap } from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'
import type { Compared } from './compared.ts'
import { contentText, sharedObjects, type SharedObjects } from './shared-memory.ts'

/** Where two runs part: a column, and what is not the same there. */
export interface FirstDifference {
  readonly column: number
  /** `step`: what the two steps did; memory after them is still the same. `memory`: what it holds afterwards. */
  readonly in: 'step' | 'memory'
}

/**
 * The first column in which the two runs do not do the same, or after which memory is not the same; null if there is
 * none. A step that only one of them takes is no difference as long as it changes nothing that both have.
 */
export function firstDifference(compared: Compared): FirstDifference | null {
  const isSame = memoryComparer(compared)
  const column = compared.columns.findIndex(
    (_, index) => !isSame(index) || !isSameStep(compared, index),
  )
  if (column < 0) return null
  return { column, in: isSame(column) ? 'step' : 'memory' }
}

/** Whether memory is the same in both runs after each column, as far as both have it. */
export function sameMemory(compared: Compared): readonly boolean[] {
  const isSame = memoryComparer(compared)
  return compared.columns.map((_, index) => isSame(index))
}

/** Memory of a run after some of its steps. */
function heapAfter({ run, system }: DerivedRun, steps: number): Heap {
  return run.steps[steps - 1]?.effect.heap ?? system.memory.initial()
}

function memoryComparer(compared: Compared): (column: number) => boolean {
  const { left, right, taken } = compared
  const shared: SharedObjects = sharedObjects(left, right)
  const texts = [new Map<Heap, string>(), new Map<Heap, string>()] as const
  const textOf = (side: 0 | 1, heap: Heap): string => {
    const known = texts[side].get(heap)
    if (known !== undefined) return known
    const text = contentText(side === 0 ? shared.left : shared.right, heap)
    texts[side].set(heap, text)
    return text
  }
  return (column) => {
    const [ofLeft, ofRight] = taken[column] ?? [0, 0]
    return textOf(0, heapAfter(left, ofLeft)) === textOf(1, heapAfter(right, ofRight))
  }
}

/** Whether the two steps of a column are told of in the same words; a step alone is held against nothing. */
function isSameStep({ columns, left, right }: Compared, index: number): boolean {
  const column = columns[index]
  if (column?.left == null || column.right === null) return true
  const [one, other] = [left.run.steps[column.left], right.run.steps[column.right]]
  return one?.effect.description === other?.effect.description
}
