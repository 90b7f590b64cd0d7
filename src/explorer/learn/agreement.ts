import type { Heap } from '../../memory/heap.ts'
import type { StepEffect } from './effect-cache.ts'
import type { Learner } from './learner.ts'
import type { LocalNode } from './local-node.ts'
import type { NodeClass } from './node-class.ts'

/** The class of the node that follows a node's step. */
export type NextClass = (node: LocalNode, heap: Heap, effect: StepEffect) => number

/** Tests whether nodes do the same as a class that they look like. */
export class Agreement {
  readonly #learner: Learner

  constructor(learner: Learner) {
    this.#learner = learner
  }

  /** Whether a node does in every heap, as far as it is known, what a class has done there. */
  withAll(node: LocalNode, { called, transitions }: NodeClass, nextClass: NextClass): boolean {
    for (const { heap, effect } of called.values()) if (!this.on(node, heap, effect)) return false
    for (const { heap, effect, next } of transitions.values())
      if (nextClass(node, heap, effect) !== next) return false
    return true
  }

  /**
   * Whether a node's own step does in a heap what its class does there: for steps that depend on the node's
   * callback. The node may never stand in that heap.
   */
  on(node: LocalNode, heap: Heap, effect: StepEffect): boolean {
    const own = this.#learner.effectOf(node, heap)
    return (
      own !== null &&
      own.observation === effect.observation &&
      this.#learner.after(heap, own) === this.#learner.after(heap, effect) &&
      own.spawned.map(({ uid }) => uid).join() === effect.spawned.map(({ uid }) => uid).join()
    )
  }
}
