import type { Heap } from '../memory/heap.ts'
import type { History } from './history.ts'

/** A row of shared memory: the object's name and the row's key. */
export interface RowRef {
  readonly object: string
  readonly key: string
}

/** A reference that one row holds to another. */
export interface Pointer {
  readonly from: RowRef
  /** The row that holds the very instance that `from` points to, or null if none does. */
  readonly to: RowRef | null
}

/** A kind of fault that a system can find in its memory. */
export interface FaultKind {
  /** One word, such as `ORPHAN`. */
  readonly kind: string
  readonly sentence: string
  /** The address of where it is told of, if that is public. */
  readonly source?: string
}

/** Something wrong with memory as it is at one moment. No two of one heap have the same kind and row. */
export interface Finding {
  readonly kind: FaultKind['kind']
  readonly row: RowRef
  /** Whether it is as it has to be at times, and nobody's fault: it is told, and never called wrong. */
  readonly isHarmless?: boolean
  /**
   * Says in a sentence or two what is wrong and what has led to it. Memory alone does not tell how it came to
   * be as it is: whatever is said of the past is looked up in the run.
   *
   * @param run ends in the heap that was inspected.
   */
  readonly tell: (run: History) => string
}

/** What a system's own rules say about one heap. */
export interface Inspection {
  readonly pointers: readonly Pointer[]
  readonly findings: readonly Finding[]
}

/**
 * Judges one heap by a system's own rules: what is wrong with it, whichever run has led there.
 *
 * @param ended whether everybody has finished: nobody comes to mend what is wrong then.
 */
export type Inspect = (heap: Heap, ended: boolean) => Inspection

/** How far one thing has come that a system carries from a beginning to an end, such as a request. */
export interface Lifecycle {
  readonly name: string
  /** A few words; a stage lasts as long as they stay the same. */
  readonly stage: string
  /** What it keeps from others meanwhile, or null. */
  readonly holds: string | null
  /** The row of memory that says what has become of it: what is wrong there is wrong with it. */
  readonly row: RowRef
}
