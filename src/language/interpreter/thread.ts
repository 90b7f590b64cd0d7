import type { Access, Task } from '../../steps/program.ts'
import type { Node } from 'acorn'
import type { Heap, Memory } from '../../memory/heap.ts'
import { ProgramError } from '../../memory/program-error.ts'
import type { Environment } from './environment.ts'
import type { Runtime } from '../library/runtime.ts'
import { type Callable, type OwnValue, SharedHandle } from '../values/own-value.ts'

/** How many local operations a thread may do between two steps. */
const mostOperations = 10_000

/** How many calls of functions may be open at once. */
const deepestCalls = 100

/**
 * How many levels of expressions and statements the open calls may have together. An engine's own stack holds about
 * 1,900 of them, and where that ends is different in each.
 */
const deepestLevels = 1_200

/** What all threads of a program have in common. */
export interface World {
  /** Null while the top of the program runs, when there is none yet. */
  memory: Memory | null
  /** Whether what a thread does after a step counts among what the step did: where tasks are spawned or texts printed. */
  readonly tellsAfterwards: boolean
  /** Runs a function where it can take no step. */
  readonly call: (fn: Callable, args: readonly OwnValue[], thread: Thread) => OwnValue
}

/** A function as it is written, as far as its calls know it. */
export interface CalledFunction {
  readonly node: Node
  readonly name: string
  /** How deep the expressions and statements in it are nested. */
  readonly levels: number
}

/** One call of a function, while it is being run. */
export interface Frame {
  readonly thread: Thread
  /** Null for what stands at the top. */
  readonly info: CalledFunction | null
  environment: Environment
  /** The step that it takes, or the call that it waits for. */
  at: Node | null
  /** What a `return` has returned. */
  returned: OwnValue
  /** What has been evaluated of expressions that are not finished, and how far loops over items have come. */
  readonly temporaries: OwnValue[][]
}

/** What becomes of an access to shared memory. */
export type Mode =
  /** It is an atomic step, and the thread pauses before it. */
  | { readonly kind: 'steps' }
  /** Memory is looked at as it is, and stays so. */
  | {
      readonly kind: 'looks'
      readonly heap: Heap
      readonly where: string
      readonly note?: (accesses: readonly Access[]) => void
    }
  /** There is none. */
  | { readonly kind: 'refused'; readonly where: string }

/** Who runs a part of a program: what it may do, has done, and where it stands. */
export class Thread implements Runtime {
  /** `A`, `B`, … for a thread, `A>1` for the first task that A spawned, `before` for what runs first. */
  readonly id: string
  readonly world: World
  mode: Mode
  /** The shared objects that were made, where some can be; null where none can. */
  handles: SharedHandle[] | null = null
  readonly frames: Frame[] = []
  /** The tasks that it spawned since its last step. */
  spawned: Task[] = []
  /** What it has printed since its last step. */
  printed: string[] = []
  hasStepped = false
  #instances = 0
  #tasks = 0
  #operations = 0
  #left: number

  /** @param most how many local operations it may do in all, however many steps it takes. */
  constructor(id: string, mode: Mode, world: World, most = Infinity) {
    this.id = id
    this.mode = mode
    this.world = world
    this.#left = most
  }

  call(fn: Callable, args: readonly OwnValue[]): OwnValue {
    return this.world.call(fn, args, this)
  }

  /** Keeps what a program prints. */
  log(text: string): void {
    this.printed.push(text)
  }

  /** How many instances it has made and tasks it has spawned, by which the next are called. */
  get made(): string {
    return `${this.#instances} ${this.#tasks}`
  }

  /** The number of the next instance that it makes, from 1. */
  nextInstance(): number {
    return (this.#instances += 1)
  }

  /** The number of the next task that it spawns, from 1. */
  nextTask(): number {
    return (this.#tasks += 1)
  }

  /**
   * Pays for local operations.
   *
   * @throws ProgramError if there were too many since the last step.
   */
  spend(operations: number): void {
    this.#operations += operations
    this.#left -= operations
    if (this.#left < 0) throw new ProgramError('does more than can be done before the threads run')
    if (this.#operations > mostOperations)
      throw new ProgramError(
        `did ${mostOperations} local operations without reaching shared memory`,
      )
  }

  /** A step was taken, or a part of the program begins. */
  renew(): void {
    this.#operations = 0
  }

  /** Begins a call. */
  enter(info: CalledFunction | null, environment: Environment): Frame {
    const levels = this.frames.reduce((sum, each) => sum + (each.info?.levels ?? 0), 0)
    if (this.frames.length >= deepestCalls || levels + (info?.levels ?? 0) > deepestLevels)
      throw new ProgramError(
        `is ${this.frames.length} calls deep: a function calls itself again and again`,
      )
    const frame = {
      thread: this,
      info,
      environment,
      at: null,
      returned: undefined,
      temporaries: [],
    }
    this.frames.push(frame)
    return frame
  }

  leave(): void {
    this.frames.pop()
  }

  /** Runs something with another answer to what becomes of accesses. */
  within<Result>(mode: Mode, run: () => Result): Result {
    const before = this.mode
    this.mode = mode
    try {
      return run()
    } finally {
      this.mode = before
    }
  }
}
