import type { Heap } from '../memory/heap.ts'
import { same, type Value } from '../memory/value.ts'
import type { OpRecord } from '../steps/op-record.ts'
import type { Effect } from '../steps/program.ts'

/** One atomic step that was taken, as far as a system needs to know of it. */
export interface PastStep {
  /** The name of the thread or task that took it. */
  readonly actor: string
  readonly op: OpRecord
  readonly before: Heap
  readonly effect: Pick<Effect<Value>, 'heap' | 'result' | 'accesses'>
}

/** A run up to one moment, as plain data. */
export interface History {
  readonly steps: readonly PastStep[]
  /** Memory as it stands. */
  readonly heap: Heap
}

/** The number of a step as a person counts, from 1, and who took it. */
export interface NumberedStep extends PastStep {
  readonly number: number
}

/** The last step of a run of which something is so; null if it is so of none. */
export function lastStep({ steps }: History, is: (step: PastStep) => boolean): NumberedStep | null {
  const index = steps.findLastIndex(is)
  const step = steps[index]
  return step ? { ...step, number: index + 1 } : null
}

/** The last step that changed a value of memory; null if that is as it was at the start. */
export function lastChange(run: History, read: (heap: Heap) => Value): NumberedStep | null {
  return lastStep(run, ({ before, effect }) => !same(read(before), read(effect.heap)))
}
