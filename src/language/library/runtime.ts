import type { Callable, OwnValue } from '../values/own-value.ts'

/** What the library asks of whoever runs a program. */
export interface Runtime {
  /** Runs a function to its end, which takes no steps. */
  call(fn: Callable, args: readonly OwnValue[]): OwnValue
  /**
   * Counts local operations of the thread that runs. A method pays what it costs before it does it.
   *
   * @throws ProgramError where the thread has done too many between two steps.
   */
  spend(operations: number): void
  /** Keeps a line that the program logs. */
  log(text: string): void
}
