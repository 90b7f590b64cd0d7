import type { Heap } from '../memory/heap.ts'
import { fingerprint } from '../memory/value.ts'
import type { Learned } from './learner.ts'
import type { LocalNode } from './local-node.ts'

/** What a class of nodes does in a heap; null if it is blocked there. */
export interface ClassStep extends Omit<Learned, 'node'> {
  readonly next: number
}

/** Nodes that were taken for one turned out to differ: what was built on them has to be built again. */
export class NodesDiffer extends Error {}

/** Takes a step from a node in a heap. */
type Take = (node: LocalNode, heap: Heap) => Learned | null

/** Beyond so many nodes, telling which are the same costs more than it saves. */
const most = 20_000

/** How far a new node is followed, running alone, to see what it will do. */
const farthest = 100

/**
 * Which nodes count as one. To begin with each is a class of its own; merging puts those together that
 * have the same future.
 *
 * Merging is optimistic, and verified. A node joins a class if it does the same as the class in every
 * heap in which the class has been: the same to memory, to itself (its next node is of the same class)
 * and by way of tasks. From then on every member is tried in each further heap in which the class comes
 * to be. So wherever a search by classes has been, all members agree, and by induction along any schedule
 * the class does what the node itself would do. Members that come to disagree are set apart for good, and
 * {@link NodesDiffer} asks for a new search.
 *
 * Only nodes after the same number of steps are merged, so that a thread's class still tells how many
 * steps it has taken, and what a step can tell of its actor.
 */
export class NodeClasses {
  /** A member of each class, by the class's number. */
  readonly nodes: LocalNode[] = []
  /** By number: 1 for a class at which the thread has ended. */
  readonly ended: number[] = []
  readonly #take: Take
  readonly #apart: Map<LocalNode, number> | null
  readonly #numbers = new Map<LocalNode, number>()
  readonly #members: LocalNode[][] = []
  readonly #steps: Map<Heap, ClassStep | null>[] = []
  /** Classes that a node may belong to, by what is seen of it at once. */
  readonly #alike = new Map<string, number[]>()

  /** @param apart the nodes that are known to differ, by a number each group; null to merge nothing. */
  constructor(take: Take, apart: Map<LocalNode, number> | null) {
    this.#take = take
    this.#apart = apart
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
    if (!this.#apart || !node.op || depth > farthest || this.#numbers.size > most)
      return this.#found(node)

    const look = `${node.steps} ${node.op.preview} ${fingerprint(node.seen)} ${this.#apart.get(node) ?? ''}`
    const alike = this.#alike.get(look) ?? []
    for (const number of alike) {
      if (!this.#agrees(node, number, depth)) continue
      this.#members[number]?.push(node)
      this.#numbers.set(node, number)
      return number
    }
    const number = this.#found(node)
    this.#alike.set(look, [...alike, number])
    this.#stepOf(number, heap, depth)
    return number
  }

  /**
   * What a class does in a heap.
   *
   * @throws NodesDiffer
   */
  step(number: number, heap: Heap): ClassStep | null {
    return this.#stepOf(number, heap, 0)
  }

  #found(node: LocalNode): number {
    const number = this.nodes.push(node) - 1
    this.ended.push(node.op ? 0 : 1)
    this.#members.push([node])
    this.#steps.push(new Map())
    this.#numbers.set(node, number)
    return number
  }

  #stepOf(number: number, heap: Heap, depth: number): ClassStep | null {
    const steps = this.#steps[number]
    const [first, ...others] = this.#members[number] ?? []
    if (!steps || !first) throw new RangeError(`no class of nodes ${number}`)
    const known = steps.get(heap)
    if (known !== undefined) return known
    const step = this.#firstStep(first, heap, depth, others)
    const differing = others.filter((node) => !this.#does(node, heap, step, depth))
    if (differing.length > 0) this.#setApart(differing)
    steps.set(heap, step)
    return step
  }

  #firstStep(node: LocalNode, heap: Heap, depth: number, others: readonly LocalNode[]): ClassStep | null {
    try {
      return this.#classStep(node, heap, depth)
    } catch (error) {
      // It may be another member that can come to this heap at all: then this one is no error.
      if (others.length > 0) this.#setApart(others)
      throw error
    }
  }

  #classStep(node: LocalNode, heap: Heap, depth: number): ClassStep | null {
    const learned = this.#take(node, heap)
    return (
      learned && {
        heap: learned.heap,
        next: this.numberOf(learned.node, learned.heap, depth + 1),
        spawned: learned.spawned,
      }
    )
  }

  #agrees(node: LocalNode, number: number, depth: number): boolean {
    for (const [heap, step] of this.#steps[number] ?? [])
      if (!this.#does(node, heap, step, depth)) return false
    return true
  }

  #does(node: LocalNode, heap: Heap, step: ClassStep | null, depth: number): boolean {
    let own: ClassStep | null
    try {
      own = this.#classStep(node, heap, depth)
    } catch {
      // A node may be tried in a heap in which it never stands, and in which its op makes no sense.
      return false
    }
    if (!own || !step) return own === step
    return (
      own.heap === step.heap &&
      own.next === step.next &&
      own.spawned.length === step.spawned.length &&
      own.spawned.every((task, index) => task === step.spawned[index])
    )
  }

  #setApart(nodes: readonly LocalNode[]): never {
    const group = (this.#apart?.size ?? 0) + 1
    for (const node of nodes) this.#apart?.set(node, group)
    throw new NodesDiffer('nodes of one class differ')
  }
}
