import type { Heap } from '../memory/heap.ts'
import type { Value } from '../memory/value.ts'
import type { Actor, Program, Request } from './program.ts'
import type { ProgramEnd } from './program-run.ts'

/** A step in which an op ran its callback, which may have changed the program's locals. */
export interface CallbackRun {
  /** Memory before the step. */
  readonly heap: Heap
  readonly actor: Actor
  /** What the callback was called with, in order. */
  readonly observed: readonly Value[]
}

/**
 * A program at one point of its run, as a value: its op can be applied to any number of heaps, and the
 * program resumed any number of times, and neither changes the cursor.
 *
 * An interpreter's state is such a value. A generator is not, for it cannot be copied: the explorer makes
 * cursors of generators by running them again.
 */
export interface Cursor {
  /** What the program asks for next; null at its end. */
  readonly request: Request | null
  /** How the program ended; null if it has not. */
  readonly outcome: ProgramEnd | null
  /**
   * The program after its step.
   *
   * @param result what its op returned.
   * @param callbackRun null if the op ran no callback.
   */
  resume(result: Value, callbackRun: CallbackRun | null): Cursor
}

/** A program that can be looked at as a value. The iterator that it has as well is for replays. */
export interface ProgramWithCursor<Result = unknown> extends Program<Result> {
  /** Where it starts. */
  readonly cursor: Cursor
}

export function hasCursor(program: Program<unknown>): program is ProgramWithCursor {
  return 'cursor' in program
}
