import type { Heap } from '../memory/heap.ts'
import type { Value } from '../memory/value.ts'
import type { OpRecord } from '../steps/op-record.ts'
import type { Effect, Task } from '../steps/program.ts'
import type { FrameSnapshot } from './frame-snapshot.ts'

/** What a step did, as plain data: tasks without their programs. */
export interface StepEffect extends Omit<Effect<Value>, 'spawned'> {
  readonly spawned: readonly Omit<Task, 'start'>[]
}

/**
 * One atomic step that was taken, as plain data: it can be kept, compared, cloned and sent.
 *
 * Heaps are told apart by identity, and a clone has heaps of its own. Within one clone equal heaps are
 * still one; a heap of a clone and one of the original are compared by what they hold.
 */
export interface Step {
  /** The name of the thread or task that took it. */
  readonly actor: string
  readonly op: OpRecord
  /** Where the actor's program stood: the outermost call first. */
  readonly stack: readonly FrameSnapshot[]
  readonly before: Heap
  readonly effect: StepEffect
  /** The names that the tasks queued by this step were given. */
  readonly spawned: readonly string[]
  /** Whether it was the actor's last step. */
  readonly last: boolean
}
