import type { Heap } from '../../memory/heap.ts'
import type { Value } from '../../memory/value.ts'
import { type CallbackRun, type Cursor } from '../../steps/cursor.ts'
import { Op, type Actor, type Effect, type Program, type Request } from '../../steps/program.ts'
import { ProgramRun, type ProgramEnd } from '../../steps/program-run.ts'

/** A program of which every run does the same, and what to call it where one does not. */
interface Rerunnable {
  readonly name: string
  start(): Program<unknown>
}

/** The step that led to a cursor. */
interface Origin {
  readonly cursor: ReplayedCursor
  readonly result: Value
  readonly callbackRun: CallbackRun | null
}

/** A run that stands just before an op of which no callback has run. */
interface SuspendedRun {
  readonly run: ProgramRun
  readonly op: Op
}

/**
 * A cursor of a program that cannot be copied, such as a generator. It keeps a run of the program as long
 * as that can serve: resuming uses it up, and so does a callback, which may change the program's locals. From
 * then on the program is run again from its start, with its callbacks, on the heaps of that time.
 */
export class ReplayedCursor implements Cursor {
  readonly request: Request | null
  readonly outcome: ProgramEnd | null
  readonly #program: Rerunnable
  readonly #origin: Origin | null
  #suspended: SuspendedRun | null

  /** @param run stands where the cursor is to be. */
  private constructor(program: Rerunnable, origin: Origin | null, run: ProgramRun) {
    this.#program = program
    this.#origin = origin
    const arrival = run.next(origin?.result)
    if ('end' in arrival) {
      this.request = null
      this.outcome = arrival.end
      this.#suspended = null
      return
    }
    const { op, stack, localState } = arrival.request
    this.request = {
      op: this.#reusable(op),
      stack,
      ...(localState !== undefined && { localState }),
    }
    this.outcome = null
    this.#suspended = { run, op }
  }

  static atStart(program: Rerunnable): ReplayedCursor {
    return new ReplayedCursor(program, null, new ProgramRun(() => program.start()))
  }

  resume(result: Value, callbackRun: CallbackRun | null): ReplayedCursor {
    const { run, op } = this.#stand()
    this.#suspended = null
    // For its callback alone, which may change the program's locals.
    if (callbackRun) op.apply(callbackRun.heap, callbackRun.actor)
    return new ReplayedCursor(this.#program, { cursor: this, result, callbackRun }, run)
  }

  /** An op that does as the program's own does, and can be applied again and again. */
  #reusable(op: Op): Op {
    const { object, method, use, args, verb, preview } = op
    return new Op({
      object,
      method,
      use,
      args,
      verb,
      preview,
      blocked: (heap, actor) => op.blockedIn(heap, actor),
      apply: (heap, actor) => this.#apply(heap, actor),
    })
  }

  #apply(heap: Heap, actor: Actor): Effect<Value> {
    const effect = this.#stand().op.apply(heap, actor)
    if (effect.observed.length > 0 || effect.failure !== undefined) this.#suspended = null
    return effect
  }

  #stand(): SuspendedRun {
    return (this.#suspended ??= this.#replay())
  }

  /** @throws Error if the program does something else this time. */
  #replay(): SuspendedRun {
    const run = new ProgramRun(() => this.#program.start())
    const path = this.#path()
    let arrival = run.next()
    for (const { result, callbackRun } of path) {
      if ('end' in arrival) throw nondeterministic(this.#program, path.length)
      if (callbackRun) arrival.request.op.apply(callbackRun.heap, callbackRun.actor)
      arrival = run.next(result)
    }
    if ('end' in arrival || arrival.request.op.preview !== this.request?.op.preview)
      throw nondeterministic(this.#program, path.length)
    return { run, op: arrival.request.op }
  }

  /** The steps from the program's start to this cursor. */
  #path(): readonly Origin[] {
    const path: Origin[] = []
    for (let origin = this.#origin; origin; origin = origin.cursor.#origin) path.push(origin)
    return path.toReversed()
  }
}

function nondeterministic({ name }: Rerunnable, steps: number): Error {
  return new Error(
    `${name} did something else when it was run again to step ${steps + 1}. ` +
      'A program may depend only on what its ops returned and its callbacks were called with.',
  )
}
