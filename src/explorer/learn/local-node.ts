import type { Cursor } from '../../steps/cursor.ts'
import type { Actor, Op, Program } from '../../steps/program.ts'
import type { Value } from '../../memory/value.ts'
import { EffectCache } from './effect-cache.ts'

/** A thread, or a kind of detached task: whatever has a tree of local nodes of its own. */
export interface Owner {
  /** Unique among all owners. */
  readonly key: string
  /** What its steps are told as the actor's name. */
  readonly name: string
  readonly isTask: boolean
  start(): Program<unknown>
}

/** One thread after one sequence of observations: what its ops returned and its callbacks were given. */
export class LocalNode {
  readonly owner: Owner
  /** How many steps the thread has taken. */
  readonly steps: number
  /** What each property of the thread's own history has seen. */
  readonly seen: readonly Value[]
  /** Where its program stands; null at the end. */
  readonly cursor: Cursor | null
  /** The op that comes next; null at the end. */
  readonly op: Op | null
  /** Whether it is the end of a program that was ended by an error. */
  readonly failed: boolean
  /** Who asks for what: nodes with the same do the same, but for what callbacks do. */
  readonly signature: string
  /** By observation. */
  readonly children = new Map<string, LocalNode>()
  /** What its op has done where it ran its callback. */
  readonly called = new EffectCache()

  /** @param end where the program stands; at its end, how it came to it. */
  constructor(
    owner: Owner,
    steps: number,
    seen: readonly Value[],
    end: Cursor | 'returned' | 'threw',
  ) {
    const cursor = typeof end === 'string' ? null : end
    this.owner = owner
    this.steps = steps
    this.seen = seen
    this.cursor = cursor
    this.op = cursor?.request?.op ?? null
    this.failed = end === 'threw'
    this.signature = this.op ? `${owner.key} ${steps} ${this.op.signature}` : String(this.failed)
  }

  /** Who takes its step. */
  get actor(): Actor {
    return { name: this.owner.name, steps: this.steps }
  }
}
