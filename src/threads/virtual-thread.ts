import type { Heap } from '../memory/heap.ts'
import type { Actor, Blocked, Effect, Program, Request } from '../steps/program.ts'
import { ProgramRun, type ProgramEnd } from '../steps/program-run.ts'
import type { Value } from '../memory/value.ts'

/**
 * One thread of a running system. It stands always between two atomic steps, or at its end: the code
 * between steps is thread-local, so it runs as soon as it can.
 */
export class VirtualThread implements Actor {
  readonly name: string
  readonly title: string
  readonly kind: 'thread' | 'task'
  readonly #run: ProgramRun
  #pending: Request | null = null
  #outcome: ProgramEnd | null = null
  #steps = 0

  /** @param start makes the program, which runs at once, up to its first step. */
  constructor(name: string, title: string, kind: 'thread' | 'task', start: () => Program<unknown>) {
    this.name = name
    this.title = title
    this.kind = kind
    this.#run = new ProgramRun(start)
    this.#goOn(undefined)
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
  get outcome(): ProgramEnd | null {
    return this.#outcome
  }

  /** Why the next step cannot run in `heap`, or null if it can or if there is none. */
  blockedIn(heap: Heap): Blocked | null {
    return this.#pending?.op.blockedIn(heap, this) ?? null
  }

  /**
   * Takes the next step. One that fails counts as taken, and ends the thread.
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
    if (effect.failure === undefined) this.#goOn(effect.result)
    else this.#end({ threw: effect.failure })
    return effect
  }

  #goOn(result: Value): void {
    const arrival = this.#run.next(result)
    if ('end' in arrival) this.#end(arrival.end)
    else this.#pending = arrival.request
  }

  #end(outcome: ProgramEnd): void {
    this.#pending = null
    this.#outcome = outcome
  }
}
