import type { Heap } from '../../memory/heap.ts'
import type { Access, Task } from '../../steps/program.ts'
import type { StepEffect } from './effect-cache.ts'
import type { LocalNode } from './local-node.ts'

/** What a class of nodes does in a heap. */
export interface ClassStep {
  readonly effect: StepEffect
  /** The class that follows. */
  readonly next: number
}

/** What a class has done: in which heap, and which class followed. */
export interface ClassTransition extends ClassStep {
  readonly heap: Heap
}

/** Nodes that count as one, and all that they have been seen to do. */
export class NodeClass {
  /** The node that is asked what the class does. */
  readonly first: LocalNode
  readonly others: LocalNode[] = []
  /** What the class has done, by observation. */
  readonly transitions = new Map<string, ClassTransition>()
  /** What it has done where its step depended on the node's own callback. */
  readonly called = new Map<StepEffect, ClassTransition>()
  readonly #noted = new Set<StepEffect>()
  readonly #touched = new Map<string, Access>()
  readonly #queued = new Map<string, Task>()

  constructor(first: LocalNode) {
    this.first = first
  }

  /** All rows that its step has been seen to touch, in whatever heap. */
  get touched(): readonly Access[] {
    return [...this.#touched.values()]
  }

  /** All tasks that it has been seen to queue. */
  get queued(): readonly Task[] {
    return [...this.#queued.values()]
  }

  /** All classes that have been seen to follow it. */
  get followers(): readonly number[] {
    return [...this.transitions.values()].map(({ next }) => next)
  }

  /** Takes in what an effect touches and queues. */
  note(effect: StepEffect): void {
    if (this.#noted.has(effect)) return
    this.#noted.add(effect)
    const { accesses, spawned } = effect
    for (const access of accesses)
      this.#touched.set(`${access.mode} ${access.object} ${access.key}`, access)
    for (const task of spawned) this.#queued.set(task.uid, task)
  }
}
