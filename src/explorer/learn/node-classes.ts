import type { Heap } from '../../memory/heap.ts'
import type { Access, Task } from '../../steps/program.ts'
import { fingerprint } from '../../memory/value.ts'
import { NameObserved, type Learner } from './learner.ts'
import type { LocalNode } from './local-node.ts'
import type { StepEffect } from './effect-cache.ts'

/** What a class of nodes does in a heap. */
interface ClassStep {
  readonly effect: StepEffect
  /** The class that follows. */
  readonly next: number
}

/** What a class has done: in which heap, and which class followed. */
interface ClassTransition extends ClassStep {
  readonly heap: Heap
}

/** Nodes that were taken for one turned out to differ: what was built on them has to be built again. */
export class NodesDiffer extends Error {}

/** Beyond so many nodes, telling which are the same costs more than it saves. */
const most = 20_000

/** What a class takes on 64-bit V8: most of it is its maps. */
const bytesPerClass = 800

/** How far a new node is followed, running alone, to see what it will do. */
const farthest = 100

/**
 * Which nodes count as one. To begin with each is a class of its own; merging puts those together that
 * have the same future.
 *
 * Merging is optimistic, and verified. Members of a class ask for the same step. A node joins if it agrees
 * with all that the class has done: where the class ran a callback, the node's own callback does the same,
 * and after each observation its next node is of the same class. From then on every member is tried
 * whenever the class runs a callback on something new, or makes a new observation. So wherever a search
 * by classes has been, all members agree, and by induction along any schedule the class does what the
 * node itself would do. Members that come to disagree are set apart for good, and {@link NodesDiffer} asks
 * for a new search.
 *
 * Only nodes after the same number of steps are merged, so that a class still tells how many steps its
 * thread has taken, and what a step can tell of its actor.
 */
export class NodeClasses {
  /** A member of each class, by the class's number. */
  readonly nodes: LocalNode[] = []
  /** By number: 1 for a class at which the thread has ended. */
  readonly ended: number[] = []
  readonly #learner: Learner
  readonly #refinement: Map<LocalNode, number> | null
  readonly #numbers = new Map<LocalNode, number>()
  readonly #members: LocalNode[][] = []
  /** By number: what the class has done, by observation. */
  readonly #transitions: Map<string, ClassTransition>[] = []
  /** By number: what it has done where it ran a callback. */
  readonly #called: Map<StepEffect, ClassTransition>[] = []
  /** By number: all that its step has been seen to touch, and to queue, in whatever heap. */
  readonly #touched: Map<string, Access>[] = []
  readonly #queued: Map<string, Task>[] = []
  /** Classes that a node may belong to, by what is seen of it at once. */
  readonly #alike = new Map<string, number[]>()

  /** @param refinement the nodes that are known to differ, by a number each group; null to merge nothing. */
  constructor(learner: Learner, refinement: Map<LocalNode, number> | null) {
    this.#learner = learner
    this.#refinement = refinement
  }

  /** About how many bytes the classes take, their nodes not included. */
  get bytes(): number {
    return this.nodes.length * bytesPerClass
  }

  at(number: number): LocalNode {
    const node = this.nodes[number]
    if (!node) throw new RangeError(`no class of nodes ${number}`)
    return node
  }

  /** The class of a node that is first met in `heap`. */
  numberOf(node: LocalNode, heap: Heap, depth = 0): number {
    const known = this.#numbers.get(node)
    if (known !== undefined) return known
    if (!this.#refinement || !node.op || depth > farthest || this.#numbers.size > most)
      return this.#createClass(node)

    const look = `${node.signature} ${fingerprint(node.seen)} ${this.#refinement.get(node) ?? ''}`
    const alike = this.#alike.get(look) ?? []
    for (const number of alike) {
      if (!this.#agrees(node, number, depth)) continue
      this.#members[number]?.push(node)
      this.#numbers.set(node, number)
      return number
    }
    const number = this.#createClass(node)
    this.#alike.set(look, [...alike, number])
    this.step(number, heap, depth)
    return number
  }

  /**
   * What a class does in a heap; null if it is blocked there.
   *
   * @throws NodesDiffer
   */
  step(number: number, heap: Heap, depth = 0): ClassStep | null {
    const [first, ...others] = this.#members[number] ?? []
    if (!first) throw new RangeError(`no class of nodes ${number}`)
    const effect = this.#attempt(others, () => this.#learner.effectOf(first, heap))
    if (!effect) return null
    if (effect.called && !this.#called[number]?.has(effect)) {
      const differing = others.filter((node) => !this.#does(node, heap, effect))
      if (differing.length > 0) this.#setApart(differing)
    }
    for (const access of effect.accesses)
      this.#touched[number]?.set(`${access.mode} ${access.object} ${access.key}`, access)
    for (const task of effect.spawned) this.#queued[number]?.set(task.uid, task)
    let deed = this.#transitions[number]?.get(effect.observation)
    if (!deed) {
      deed = { heap, effect, next: this.#nextOf(first, heap, effect, depth) }
      const { next } = deed
      const differing = others.filter((node) => this.#nextOf(node, heap, effect, depth) !== next)
      if (differing.length > 0) this.#setApart(differing)
      this.#transitions[number]?.set(effect.observation, deed)
    }
    if (effect.called) this.#called[number]?.set(effect, { ...deed, heap, effect })
    return { effect, next: deed.next }
  }

  /** All rows that a class's step has been seen to touch, in whatever heap. */
  touched(number: number): readonly Access[] {
    return [...(this.#touched[number]?.values() ?? [])]
  }

  /** All tasks that it has been seen to queue. */
  queues(number: number): readonly Task[] {
    return [...(this.#queued[number]?.values() ?? [])]
  }

  /** All classes that have been seen to follow it. */
  followers(number: number): readonly number[] {
    return [...(this.#transitions[number]?.values() ?? [])].map(({ next }) => next)
  }

  #createClass(node: LocalNode): number {
    const number = this.nodes.push(node) - 1
    this.ended.push(node.op ? 0 : 1)
    this.#members.push([node])
    this.#transitions.push(new Map())
    this.#called.push(new Map())
    this.#touched.push(new Map())
    this.#queued.push(new Map())
    this.#numbers.set(node, number)
    return number
  }

  #nextOf(node: LocalNode, heap: Heap, effect: StepEffect, depth: number): number {
    const next = this.#learner.next(node, heap, effect)
    return (
      this.#numbers.get(next) ?? this.numberOf(next, this.#learner.after(heap, effect), depth + 1)
    )
  }

  /** Whether a node agrees with all that a class has done. */
  #agrees(node: LocalNode, number: number, depth: number): boolean {
    for (const { heap, effect } of this.#called[number]?.values() ?? [])
      if (!this.#does(node, heap, effect)) return false
    for (const { heap, effect, next } of this.#transitions[number]?.values() ?? [])
      if (this.#nextOf(node, heap, effect, depth) !== next) return false
    return true
  }

  #does(node: LocalNode, heap: Heap, effect: StepEffect): boolean {
    let own: StepEffect | null
    try {
      own = this.#learner.effectOf(node, heap)
    } catch (error) {
      // A node may be tried in a heap in which it never stands: what it depends on there is its own affair.
      if (error instanceof NameObserved) return false
      throw error
    }
    if (!own) return false
    return (
      own.observation === effect.observation &&
      this.#learner.after(heap, own) === this.#learner.after(heap, effect) &&
      own.spawned.map(({ uid }) => uid).join() === effect.spawned.map(({ uid }) => uid).join()
    )
  }

  #attempt(others: readonly LocalNode[], take: () => StepEffect | null): StepEffect | null {
    try {
      return take()
    } catch (error) {
      // It may be another member that can come to this heap at all: then this one is no error.
      if (others.length > 0) this.#setApart(others)
      throw error
    }
  }

  #setApart(nodes: readonly LocalNode[]): never {
    const group = (this.#refinement?.size ?? 0) + 1
    for (const node of nodes) this.#refinement?.set(node, group)
    throw new NodesDiffer('nodes of one class differ')
  }
}
