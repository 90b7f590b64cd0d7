import type { Heap } from '../memory/heap.ts'
import { ProgramError } from '../memory/program-error.ts'
import type { SharedObject } from '../memory/shared-object.ts'
import { fingerprint, isValue, labelOf, type Value } from '../memory/value.ts'
import { signatureOf, type OpRecord } from './op-record.ts'
import type { Frame } from './frame.ts'

/** Who performs an atomic step. */
export interface Actor {
  /** `A`, `B`, … for a thread, `1`, `2`, … for a detached task. */
  readonly name: string
  /** How many atomic steps the actor has taken before this one. */
  readonly steps: number
}

/** The key of an access that depends on every row of its object, absent ones included. */
export const WHOLE = '*'

/** One row of shared memory that an atomic step touched. */
export interface Access {
  readonly object: string
  /** The row's key, as in {@link Row}, or {@link WHOLE}. */
  readonly key: string
  readonly mode: 'read' | 'write'
  /** What a write did if it left what the row holds as it was, and only took its lock or gave it back. */
  readonly lock?: 'locked' | 'unlocked'
}

/** Why an op cannot run now. */
export interface Blocked {
  /** The object that stands in the way. */
  readonly on: string
  /** A clause such as `lock is held by B`. */
  readonly why: string
  /** The lock that has to be given back first; absent if something else is waited for. */
  readonly lock?: HeldLock
}

/** A lock that somebody holds: an object of its own, one of several in an object, or the lock of a map's key. */
export interface HeldLock {
  /** The row of the object {@link Blocked.on} that tells who holds it. */
  readonly key: string
  /** As a person reads it, such as `left` or `byId[1]`. */
  readonly name: string
  /** Everybody who holds it, by name. */
  readonly holders: readonly string[]
}

/** What an atomic step did. */
export interface Effect<Result> {
  readonly heap: Heap
  readonly result: Result
  /** What the op's callback was called with, in order; empty if it was not called. */
  readonly observed: readonly Value[]
  readonly accesses: readonly Access[]
  /** Detached tasks that the step queued. */
  readonly spawned: readonly Task[]
  /** A few words for a step's block in the timeline, such as `← v1 apple`. */
  readonly summary: string
  /** What happened, in the past tense and without its subject: `read byId[1] and got v1 apple`. */
  readonly description: string
  /** The step opened up: what the op did inside, in order. */
  readonly substeps: readonly string[]
  /** Why the step failed; absent if it did not. A step that failed changes nothing, and ends its thread. */
  readonly failure?: string
}

interface Spec<Result> {
  /** What it is about; without a name if that is no object in particular. */
  readonly object: Pick<SharedObject<unknown>, 'name'>
  /** The method's name as the code writes it. */
  readonly method: string
  /** What a use of it is called, if that is not object and method: `count.read` for the `get` of a cell. */
  readonly use?: string
  /**
   * Together with `object` and `method` they must determine what the op does and waits for, callbacks
   * excepted: the explorer knows ops by them.
   */
  readonly args: readonly Value[]
  /** One word for the timeline, such as `read`. */
  readonly verb: string
  /** The op as a person reads it before it runs: `byName.put pear → v2 pear`. */
  readonly preview: string
  /**
   * Must not run callbacks, and may depend only on rows that `apply` accesses. Absent for an op that is
   * always enabled.
   */
  readonly blocked?: (heap: Heap, actor: Actor) => Blocked | null
  /**
   * Pure but for the thread's own locals, which a callback may assign. A {@link ProgramError} that it
   * throws makes the step fail.
   */
  readonly apply: (heap: Heap, actor: Actor) => Effect<Result>
}

/**
 * A request for one atomic access to shared memory. A program performs it with `yield*`:
 *
 *     const old = yield* byId.getIfPresent(entry.id)
 */
export class Op<Result extends Value = Value> {
  readonly object: Pick<SharedObject<unknown>, 'name'>
  readonly method: string
  readonly args: readonly Value[]
  readonly verb: string
  readonly preview: string
  readonly #use: string | undefined
  readonly #blocked: Spec<Result>['blocked']
  readonly #apply: Spec<Result>['apply']

  constructor({ object, method, use, args, verb, preview, blocked, apply }: Spec<Result>) {
    this.object = object
    this.method = method
    this.#use = use
    this.args = args
    this.verb = verb
    this.preview = preview
    this.#blocked = blocked
    this.#apply = apply
  }

  /** What a use of it is called, such as `byId.merge`. */
  get use(): string {
    return this.#use ?? `${this.object.name}.${this.method}`
  }

  /** What the op does, as text: see {@link signatureOf}. */
  get signature(): string {
    return signatureOf(this.record)
  }

  /** The op as plain data. */
  get record(): OpRecord {
    const { object, method, use, args, verb, preview } = this
    return { object: object.name, method, use, args, verb, preview }
  }

  /** Why the op cannot run in `heap`, or null if it is enabled. Runs no callback. */
  blockedIn(heap: Heap, actor: Actor): Blocked | null {
    // What is called with no value can only fail, so that it need not wait.
    return this.#blocked && this.args.every(isValue) ? this.#blocked(heap, actor) : null
  }

  /**
   * Performs the op. At most once per op object: its callback may change the thread's locals.
   *
   * @returns what it did; if the program made a mistake in it, that it failed and changed nothing.
   */
  apply(heap: Heap, actor: Actor): Effect<Result> {
    try {
      // Throws if an argument is no value that can be shared.
      if (!this.args.every(isValue)) fingerprint(this.args)
      return this.#apply(heap, actor)
    } catch (error) {
      if (!(error instanceof ProgramError)) throw error
      return failedEffect(heap, error.message, [
        { object: this.object.name, key: WHOLE, mode: 'read' },
      ])
    }
  }

  *[Symbol.iterator](): Generator<Request, Result, unknown> {
    // The driver answers a request with the result of its op: see Request.
    return (yield { op: this, stack: [] }) as Result
  }
}

/**
 * What a step did that failed: nothing.
 *
 * @param accesses what decided that it failed.
 */
export function failedEffect<Result>(
  heap: Heap,
  failure: string,
  accesses: readonly Access[],
): Effect<Result> {
  return {
    heap,
    // Nobody is told: the thread has ended.
    result: undefined as Result,
    observed: [],
    accesses,
    spawned: [],
    summary: 'failed',
    description: `failed: ${failure}`,
    substeps: [],
    failure,
  }
}

/** What a program asks of whoever drives it: perform `op` and answer with its result. */
export interface Request {
  readonly op: Op
  /** Where in the source the program stands: the outermost call first. */
  readonly stack: readonly Frame[]
  /**
   * All that the program's future depends on besides memory, as text, if the program can tell: equal texts mean
   * the same future.
   */
  readonly localState?: string
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
  /** What a person reads, such as `listener: v1 apple`. */
  readonly label: string
  readonly start: () => Program<unknown>
}

/**
 * What a program has yielded, if it is a request.
 *
 * @throws ProgramError if it is anything else: a program asks for its steps with `yield*`.
 */
export function expectRequest(yielded: unknown): Request {
  if (yielded instanceof Op)
    throw new ProgramError(`yielded ${yielded.preview} itself: write yield* in the place of yield`)
  if (isRequest(yielded)) return yielded
  throw new ProgramError(
    `yielded ${labelOf(yielded as Value)}, which is no step: a program yields* ops, and nothing else`,
  )
}

function isRequest(yielded: unknown): yielded is Request {
  return (
    typeof yielded === 'object' && yielded !== null && 'op' in yielded && yielded.op instanceof Op
  )
}
