import { messageOf } from '../memory/program-error.ts'
import { expectRequest, type Program, type Request } from './program.ts'

/** How a program ended: with a value, or with the error that it threw. */
export type ProgramEnd = { readonly returned: unknown } | { readonly threw: string }

/** Where a program has come to: its next request, or its end. */
type Arrival = { readonly request: Request } | { readonly end: ProgramEnd }

/**
 * One run of a program, from its start on. A program may throw, as its Java original may, and it may
 * yield what is no request: either is its end, and nobody else's.
 */
export class ProgramRun {
  readonly #start: () => Program<unknown>
  #iterator: Iterator<unknown, unknown, unknown> | null = null

  constructor(start: () => Program<unknown>) {
    this.#start = start
  }

  /** Lets the program go on, or begin, with the result of the op that it asked for last. */
  next(result?: unknown): Arrival {
    try {
      this.#iterator ??= this.#start()[Symbol.iterator]()
      const { done, value } = this.#iterator.next(result)
      return done ? { end: { returned: value } } : { request: expectRequest(value) }
    } catch (error) {
      return { end: { threw: messageOf(error) } }
    }
  }
}
