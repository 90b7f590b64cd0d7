import type { Heap } from '../memory/heap.ts'
import type { OpRecord } from '../steps/op-record.ts'
import type { Value } from '../memory/value.ts'

/**
 * How much a property weighs. *Required*: the system is wrong where it is broken. *Stronger*: more than
 * anybody promises, worth knowing. *Observation*: something that happens on the way, harmful or not.
 */
export type Rank = 'required' | 'stronger' | 'observation'

/** What a property says, whoever judges it. */
export interface Statement {
  readonly id: string
  readonly rank: Rank
  readonly title: string
  /** One plain sentence that says what must hold. */
  readonly sentence: string
  /** The address of whoever says that it should, if that is public. */
  readonly source?: string
}

/** An invariant of shared memory, judged when a run has ended or at every instant of it. */
export interface StateProperty extends Statement {
  readonly when: 'end' | 'always'
  readonly holds: (heap: Heap) => boolean
  /**
   * Why it does not hold, if that is because it could not be judged, as a clause: `in line 7 it threw "no"`; else null.
   * Absent for a property that always can be.
   */
  readonly failure?: (heap: Heap) => string | null
}

/** One atomic step as the thread that took it saw it. */
export interface LocalStep {
  readonly op: OpRecord
  readonly result: Value
  readonly observed: readonly Value[]
}

/**
 * A property of each thread's own history, judged when the thread has finished: a fold over its steps, and
 * over what it returned to its caller. What the fold carries must stay small, for it tells finished threads
 * apart.
 */
export interface ThreadProperty extends Statement {
  readonly when: 'thread'
  readonly initial: Value
  readonly observe: (seen: Value, step: LocalStep) => Value
  /**
   * Takes in what the thread returned: undefined if that is no value that could be shared. It is not called
   * for a thread that threw. Absent for a property that does not look at it.
   */
  readonly onReturn?: (seen: Value, returned: Value) => Value
  readonly holds: (seen: Value) => boolean
}

export type Property = StateProperty | ThreadProperty
