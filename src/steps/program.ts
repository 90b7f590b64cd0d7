import type { Op } from './op.ts'
import type { Frame } from './site.ts'

/** What a program asks of whoever drives it: perform `op` and answer with its result. */
export interface Request {
  readonly op: Op
  /** Where in the source the program stands: the outermost call first. */
  readonly stack: readonly Frame[]
}

/**
 * A program: thread-local code between atomic steps. A generator method is one, and so is a single
 * {@link Op}.
 *
 * A program must be deterministic: what it asks next may depend only on what its ops returned and
 * what their callbacks were called with. Replay, time travel and the explorer all rest on that.
 */
export interface Program<Result = void> {
  [Symbol.iterator](): Iterator<Request, Result, unknown>
}

/** A program that runs detached from the thread that queued it: at any later time, in any order. */
export interface Task {
  /** Tasks with the same `uid` do the same; two of them may be pending at once. */
  readonly uid: string
  /** What a person reads, such as `listener: v1@A`. */
  readonly label: string
  readonly start: () => Program<unknown>
}
