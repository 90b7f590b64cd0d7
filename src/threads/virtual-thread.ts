import type { Heap } from '../memory/heap.ts'
import type { Actor, Blocked, Effect, Program, Request } from '../steps/program.ts'
import type { Value } from '../memory/value.ts'

/** How a thread ended: with a value, or with the error that its program threw. */
type ThreadEnd = { readonly returned: unknown } | { readonly threw: string }

/**
 * One thread of a running system. It stands always between two atomic steps, or at its end: the code
 * between steps is thread-local, so it runs as soon as it can.
 */
export class VirtualThread implements Actor {
  readonly name: string
  readonly title: string
  readonly kind: 'thread' | 'task'
  readonly #iterator: Iterator<Request, unknown, unknown>
  #pending: Request | null = null
  #outcome: ThreadEnd | null = null
  #steps = 0

  constructor(name: string, title: string, kind: 'thread' | 'task', program: Program<unknown>) {
    this.name = name
    this.title = title
    this.kind = kind
    this.#iterator = program[Symbol.iterator]()
    this.#advance(() => this.#iterator.next())
  }

  /** How many atomic steps the thread has taken. */
  get steps(): number {
    return this.#steps
  }

  /** The atomic step that comes next, or null at the end. */
  get pending(): Request | null {
    return this.#pending
  }

  /** How the thread ended, or null if it has not. */
  get outcome(): ThreadEnd | null {
    return this.#outcome
  }

  /** Why the next step cannot run in `heap`, or null if it can or if there is none. */
  blockedIn(heap: Heap): Blocked | null {
    return this.#pending?.op.blockedIn(heap, this) ?? null
  }

  /**
   * Takes the next step.
   *
   * @throws Error if the thread has ended, or the step is blocked in `heap`.
   */
  step(heap: Heap): Effect<Value> {
    const request = this.#pending
    const blocked = this.blockedIn(heap)
    if (!request) throw new Error(`${this.name} has ended`)
    if (blocked) throw new Error(`${this.name} is blocked: ${blocked.why}`)
    const effect = request.op.apply(heap, this)
    this.#steps += 1
    this.#advance(() => this.#iterator.next(effect.result))
    return effect
  }

  #advance(resume: () => IteratorResult<Request, unknown>): void {
    this.#pending = null
    try {
      const next = resume()
      if (next.done) this.#outcome = { returned: next.value }
      else this.#pending = next.value
    } catch (error) {
      // A program may throw, as its Java original may: that ends its thread and nobody else's.
      this.#outcome = { threw: error instanceof Error ? error.message : String(error) }
    }
  }
}
