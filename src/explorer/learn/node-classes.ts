import type { Heap } from '../../memory/heap.ts'
import type { Access, Task } from '../../steps/program.ts'
import { Agreement } from './agreement.ts'
import type { StepEffect } from './effect-cache.ts'
import type { Learner } from './learner.ts'
import type { LocalNode } from './local-node.ts'
import { LookAlikes } from './look-alikes.ts'
import { NodeClass, type ClassStep } from './node-class.ts'
import { NodesDiffer, type Refinement } from './refinement.ts'

/** Beyond so many nodes, telling which are the same costs more than it saves. */
const maxMerged = 20_000

/** What a class takes on 64-bit V8: most of it is its maps. */
const bytesPerClass = 800

/** How far a new node is followed, running alone, to see what it will do. */
const maxDepth = 100

/**
 * Which nodes count as one. To begin with each is a class of its own; merging puts those together that
 * have the same future.
 *
 * Merging is optimistic, and verified: partition refinement (Hopcroft 1971; Paige and Tarjan 1987) over
 * a graph that is not known beforehand. Members of a class ask for the same step. A node joins if it agrees
 * with all that the class has done: where the class ran a callback, the node's own callback does the same,
 * and after each observation its next node is of the same class. From then on every member is tried
 * whenever the class runs a callback on something new, or makes a new observation. So wherever a search
 * by classes has been, all members agree, and by induction along any schedule the class does what the
 * node itself would do. Members that come to disagree are set apart for good, and {@link NodesDiffer} asks
 * for a new search.
 *
 * An example of four nodes. A thread reads a value, 0 or 1, then a flag, and writes down the value if the
 * flag is up. Nodes `n0` and `n1`, after either value, both ask for the flag.
 *
 * 1. `n0` is met first. It founds a class, and is followed alone: the flag is down, and the thread ends.
 * 2. `n1` looks like `n0`. It is followed where the flag is down, and ends as well: it joins the class.
 * 3. The search comes to a heap where the flag is up. The class makes a new observation, so both members
 *    are tried: `n0` leads to `w0`, which asks to write 0, and `n1` to `w1`, which asks to write 1.
 * 4. `w0` and `w1` look different, so they are two classes, so `n0` and `n1` differ: `n1` is set apart, and
 *    the search begins anew, in which `n1` looks like no other and founds a class of its own.
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
  readonly #agreement: Agreement
  readonly #refinement: Refinement | null
  readonly #lookAlikes: LookAlikes | null
  readonly #classes: NodeClass[] = []
  readonly #numbers = new Map<LocalNode, number>()

  /** @param refinement the nodes that are known to differ; null to merge nothing. */
  constructor(learner: Learner, refinement: Refinement | null) {
    this.#learner = learner
    this.#agreement = new Agreement(learner)
    this.#refinement = refinement
    this.#lookAlikes = refinement && new LookAlikes(refinement)
  }

  /** About how many bytes the classes take, their nodes not included. */
  get bytes(): number {
    return this.nodes.length * bytesPerClass
  }

  at(number: number): LocalNode {
    return this.#classAt(number).first
  }

  /**
   * The class of a node that is first met in `heap`. A node that founds a class is followed at once, running
   * alone, so that the class has done something that others can be compared with.
   */
  numberOf(node: LocalNode, heap: Heap, depth = 0): number {
    const known = this.#numbers.get(node)
    if (known !== undefined) return known
    if (!this.#lookAlikes || !node.op || depth > maxDepth || this.#numbers.size > maxMerged)
      return this.#createClass(node)

    for (const number of this.#lookAlikes.of(node)) {
      const candidate = this.#classAt(number)
      const agrees = this.#agreement.withAll(node, candidate, (...step) =>
        this.#nextClass(...step, depth),
      )
      if (!agrees) continue
      candidate.others.push(node)
      this.#numbers.set(node, number)
      return number
    }
    const number = this.#createClass(node)
    this.#lookAlikes.add(node, number)
    this.step(number, heap, depth)
    return number
  }

  /**
   * What a class does in a heap; null if it is blocked there.
   *
   * @throws NodesDiffer
   */
  step(number: number, heap: Heap, depth = 0): ClassStep | null {
    const nodes = this.#classAt(number)
    const { first, others, transitions, called } = nodes
    const effect = this.#learner.effectOf(first, heap)
    if (!effect) return null
    if (effect.called && !called.has(effect))
      this.#split(others.filter((node) => !this.#agreement.on(node, heap, effect)))
    nodes.note(effect)
    let transition = transitions.get(effect.observation)
    if (!transition) {
      const next = this.#nextClass(first, heap, effect, depth)
      this.#split(others.filter((node) => this.#nextClass(node, heap, effect, depth) !== next))
      transition = { heap, effect, next }
      transitions.set(effect.observation, transition)
    }
    if (effect.called) called.set(effect, { ...transition, heap, effect })
    return { effect, next: transition.next }
  }

  /** All rows that a class's step has been seen to touch, in whatever heap. */
  touched(number: number): readonly Access[] {
    return this.#classAt(number).touched
  }

  /** All tasks that it has been seen to queue. */
  queues(number: number): readonly Task[] {
    return this.#classAt(number).queued
  }

  /** All classes that have been seen to follow it. */
  followers(number: number): readonly number[] {
    return this.#classAt(number).followers
  }

  #classAt(number: number): NodeClass {
    const found = this.#classes[number]
    if (!found) throw new RangeError(`no class of nodes ${number}`)
    return found
  }

  #createClass(node: LocalNode): number {
    const number = this.nodes.push(node) - 1
    this.ended.push(node.op ? 0 : 1)
    this.#classes.push(new NodeClass(node))
    this.#numbers.set(node, number)
    return number
  }

  #nextClass(node: LocalNode, heap: Heap, effect: StepEffect, depth: number): number {
    const next = this.#learner.next(node, heap, effect)
    return (
      this.#numbers.get(next) ?? this.numberOf(next, this.#learner.after(heap, effect), depth + 1)
    )
  }

  /** Sets members apart that turned out to differ from their class, if there are any. */
  #split(differing: readonly LocalNode[]): void {
    if (differing.length === 0) return
    this.#refinement?.setApart(differing)
    throw new NodesDiffer('nodes of one class differ')
  }
}
