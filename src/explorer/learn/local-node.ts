import type { Heap } from '../../memory/heap.ts'
import type { Op, Program } from '../../steps/program.ts'
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

/** The step that first led to a node. */
interface Origin {
  readonly node: LocalNode
  /** Memory before the step. */
  readonly heap: Heap
  readonly result: Value
  /** Whether the op ran its callback. */
  readonly called: boolean
}

/** One thread after one sequence of observations: what its ops returned and its callbacks were given. */
export class LocalNode {
  readonly owner: Owner
  readonly origin: Origin | null
  /** How many steps the thread has taken. */
  readonly steps: number
  /** What each property of the thread's own history has seen. */
  readonly seen: readonly Value[]
  /** The op that comes next, or null at the end. For reading only: performing it takes a program. */
  readonly op: Op | null
  /** Who asks for what: nodes with the same do the same, but for what callbacks do. */
  readonly signature: string
  /** By observation. */
  readonly children = new Map<string, LocalNode>()
  /** What its op has done where it ran its callback. */
  readonly called = new EffectCache()

  constructor(owner: Owner, origin: Origin | null, seen: readonly Value[], op: Op | null) {
    this.owner = owner
    this.origin = origin
    this.steps = origin ? origin.node.steps + 1 : 0
    this.seen = seen
    this.op = op
    this.signature = op ? `${owner.key} ${this.steps} ${op.signature}` : ''
  }

  /** The nodes after the root, down to this one. */
  path(): readonly (LocalNode & { readonly origin: Origin })[] {
    return isReached(this) ? [...this.origin.node.path(), this] : []
  }
}

function isReached(node: LocalNode): node is LocalNode & { readonly origin: Origin } {
  return node.origin !== null
}
