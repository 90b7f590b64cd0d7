import type { Heap } from '../../memory/heap.ts'
import type { Task } from '../../steps/program.ts'
import type { StateProperty } from '../../system/property.ts'
import type { System } from '../../system/system.ts'
import { Multisets } from './multisets.ts'
import type { Learner } from '../learn/learner.ts'
import type { LocalNode } from '../learn/local-node.ts'
import { NodeClasses } from '../learn/node-classes.ts'
import type { Refinement } from '../learn/refinement.ts'
import { ABSENT } from './pair-table.ts'
import type { StepEffect } from '../learn/effect-cache.ts'
import { StepTable } from './step-table.ts'
import { TaskMoves } from './task-moves.ts'

/** Which local nodes a search treats as equivalent. */
export interface Abstraction {
  /** What has been learned of them, this time or in an earlier search. */
  readonly learner: Learner
  /** See {@link NodeClasses}; null to take every node for itself. */
  readonly refinement: Refinement | null
}

/**
 * Every step as integers. An *environment* is memory with the pending tasks: what all threads share.
 * A thread's step goes from its environment and its node to another pair; a task's step, from an
 * environment to another. Each is learned once.
 */
export class Moves {
  /** The threads' names. */
  readonly names: readonly string[]
  /** By thread: what follows an environment and a node. */
  readonly tables: readonly StepTable[]
  /** By thread. */
  readonly lists: readonly NodeClasses[]
  readonly taskNodes: NodeClasses
  /** What follows when a pending task takes a step. */
  readonly tasks = new TaskMoves()
  readonly #broken: number[] = []
  /** By environment: a bit for each property that memory breaks, of those judged at every instant. */
  readonly broken: readonly number[] = this.#broken
  readonly #heaps: Heap[] = []
  /** By environment. */
  readonly heaps: readonly Heap[] = this.#heaps
  #learned = 0
  #mostTasks = 0
  readonly #bagOf: number[] = []
  readonly #numbers = new Map<number, number>()
  readonly #learner: Learner
  readonly #bags: Multisets
  readonly #always: readonly StateProperty[]
  readonly #bytesPerEnvironment: number

  constructor(system: System, { learner, refinement }: Abstraction) {
    const initial = system.memory.initial()
    this.#learner = learner
    // An environment's own entries, then a heap: by object, a slot's place and its number in the heap's key.
    this.#bytesPerEnvironment = 200 + 16 * system.memory.objects.length
    this.#bags = new Multisets(learner.namesTasks)
    this.#always = system.properties.filter(
      (property): property is StateProperty => property.when === 'always',
    )
    this.names = system.threads.map(({ name }) => name)
    this.tables = system.threads.map(() => new StepTable())
    this.taskNodes = new NodeClasses(learner, null)
    this.lists = learner.roots.map((root) => {
      const classes = new NodeClasses(learner, refinement)
      classes.numberOf(root, initial)
      return classes
    })
    this.#environment(initial, 0)
  }

  /** How often something had to be learned. */
  get learned(): number {
    return this.#learned
  }

  /** How many pending tasks any environment has at most. */
  get mostTasks(): number {
    return this.#mostTasks
  }

  /** The local nodes of the tasks that are pending in an environment, ascending. */
  pending(environment: number): readonly number[] {
    return this.#bags.at(this.#bagOf[environment]!).tasks
  }

  /** Whether a task was ended by an error before an environment was reached. */
  taskFailed(environment: number): boolean {
    return this.#bags.at(this.#bagOf[environment]!).failed
  }

  /** The tasks that are pending in an environment, without repetitions. */
  distinct(environment: number): readonly number[] {
    return [...new Set(this.pending(environment))]
  }

  /** Learns what a thread's step does, and returns where its table says it. */
  learnThread(thread: number, environment: number, number: number): number {
    this.#learned += 1
    const step = this.#list(thread).step(number, this.heapOf(environment))
    const table = this.#table(thread)
    if (!step) return table.add(environment, number, environment, ABSENT)
    return table.add(
      environment,
      number,
      this.#after(environment, null, ABSENT, step.effect),
      step.next,
    )
  }

  /** Learns what the tasks of an environment can do. */
  learnTasks(environment: number): void {
    this.#learned += 1
    const pending = this.pending(environment)
    const moves = [...this.distinct(environment).entries()].flatMap(([slot, node]) => {
      const step = this.taskNodes.step(node, this.heapOf(environment))
      if (!step) return []
      const nodeAfter = this.taskNodes.ended[step.next] === 1 ? ABSENT : step.next
      const { failed } = this.taskNodes.at(step.next)
      const to = this.#after(environment, node, nodeAfter, step.effect, failed)
      const multiplicity = pending.filter((other) => other === node).length
      const slotAfter = nodeAfter === ABSENT ? ABSENT : this.distinct(to).indexOf(nodeAfter)
      return [{ to, multiplicity, slot, slotAfter, node, nodeAfter }]
    })
    this.tasks.add(environment, moves)
  }

  /** The tasks that a step queues, in order, as local nodes: {@link ABSENT} for one that has no step. */
  queued(environment: number, node: LocalNode): readonly number[] {
    const doing = this.#learner.effectOf(node, this.heapOf(environment))
    return doing ? this.#queuedBy(environment, doing) : []
  }

  /** About how many bytes the tables, classes and environments take, with the heaps that are interned. */
  get bytes(): number {
    return [...this.tables, ...this.lists, this.taskNodes, this.tasks].reduce(
      (sum, { bytes }) => sum + bytes,
      this.heaps.length * this.#bytesPerEnvironment,
    )
  }

  /** A local node of a thread, by its number. */
  nodeOf(thread: number, number: number): LocalNode {
    return this.#list(thread).at(number)
  }

  /** The local node at which a task starts, where names make no difference; null if it has no step. */
  taskRoot(task: Task): number | null {
    const root = this.#learner.taskRoot(task, '')
    return root.op ? this.taskNodes.numberOf(root, this.heapOf(0)) : null
  }

  #queuedBy(environment: number, effect: StepEffect): readonly number[] {
    return this.#rootsOf(environment, effect).map((root) =>
      // A task without any step has ended before it began: there is nothing to wait for.
      root.op ? this.taskNodes.numberOf(root, this.heapOf(environment)) : ABSENT,
    )
  }

  #rootsOf(environment: number, { spawned }: StepEffect): readonly LocalNode[] {
    const { created } = this.#bags.at(this.#bagOf[environment]!)
    return spawned.map((task, index) => this.#learner.taskRoot(task, String(created + index + 1)))
  }

  /** The environment after a step. If a task takes it, `gone` is its node before it, and `come` after it. */
  #after(
    environment: number,
    gone: number | null,
    come: number,
    doing: StepEffect,
    failed = false,
  ): number {
    const queued = [...this.#queuedBy(environment, doing), come].filter((node) => node !== ABSENT)
    const failedAtOnce = this.#rootsOf(environment, doing).some((root) => root.failed)
    return this.#environment(
      this.#learner.after(this.heapOf(environment), doing),
      this.#bags.change(
        this.#bagOf[environment]!,
        gone,
        queued,
        doing.spawned.length,
        failed || failedAtOnce,
      ),
    )
  }

  #environment(heap: Heap, bag: number): number {
    const key = heap.id * 2 ** 26 + bag
    let number = this.#numbers.get(key)
    if (number === undefined) {
      this.#numbers.set(key, (number = this.#heaps.push(heap) - 1))
      this.#bagOf.push(bag)
      this.#broken.push(
        this.#always.reduce(
          (bits, { holds }, index) => (holds(heap) ? bits : bits | (1 << index)),
          0,
        ),
      )
      this.#mostTasks = Math.max(this.#mostTasks, this.#bags.at(bag).tasks.length)
    }
    return number
  }

  /** Memory in an environment. */
  heapOf(environment: number): Heap {
    const heap = this.heaps[environment]
    if (!heap) throw new RangeError(`no environment ${environment}`)
    return heap
  }

  #list(thread: number): NodeClasses {
    const list = this.lists[thread]
    if (!list) throw new RangeError(`no thread ${thread}`)
    return list
  }

  #table(thread: number): StepTable {
    const table = this.tables[thread]
    if (!table) throw new RangeError(`no thread ${thread}`)
    return table
  }
}
