import { WHOLE, type Access } from '../../steps/program.ts'
import type { Moves } from '../moves/moves.ts'
import type { NodeClasses } from '../learn/node-classes.ts'
import type { StepEffect } from '../learn/effect-cache.ts'
import type { StateMoves } from './state-moves.ts'

/** Rows of shared memory that are read and written, a bit each. */
interface Footprint {
  reads: bigint
  writes: bigint
}

/**
 * Partial order reduction by ample sets of one step (Peled 1993; Godefroid's persistent sets, 1996). A step
 * is ample if what it touches is apart from all that anyone else may still touch: it is independent of all
 * that the others may still do, and taking it first loses no ending. How often an ending is reached, and
 * what memory holds on the way, is lost. No cycle can hide a step for ever, as each step is one further
 * from the start.
 *
 * What others may still do is gathered from what has been learned of their local nodes. A search that
 * learns nothing new was right to rely on it: if somebody could come to conflict with a step that went
 * alone, then what leads up to the first such conflict commutes with that step, so it was searched after
 * it, and the conflict was learned. An op waits only for rows that it touches, so to let somebody run, or
 * to keep somebody waiting, is a conflict like any other.
 */
export class AmpleSets {
  readonly #moves: Moves
  readonly #rows = new Map<string, bigint>()
  readonly #objects = new Map<string, bigint>()
  readonly #futures = new Map<NodeClasses, Footprint[]>()
  readonly #conflicts = new Map<StepEffect, Map<NodeClasses, boolean[]>>()

  constructor(moves: Moves) {
    this.#moves = moves
  }

  /** Gathers what every local node may still touch, by what is known now. */
  prepare(): void {
    const lists = [...this.#moves.lists, this.#moves.taskNodes]
    for (const list of lists)
      for (const number of list.nodes.keys())
        for (const access of list.touched(number)) this.#learn(access)
    for (const list of lists)
      this.#futures.set(
        list,
        list.nodes.map((_, number) => this.#footprint(list.touched(number))),
      )
    // Tasks may queue tasks, so this has to go round until nothing is added.
    for (let grown = true; grown;) {
      grown = false
      for (const list of lists)
        for (const number of list.nodes.keys()) grown = this.#include(list, number) || grown
    }
  }

  /** The first of the steps collected from `from` on that can go alone, by its index; or null. */
  ampleStep(
    steps: StateMoves,
    from: number,
    environment: number,
    nodeOf: (thread: number) => number,
  ): number | null {
    const { lists, taskNodes } = this.#moves
    const pending = this.#moves.pending(environment)
    for (let move = from; move < steps.count; move++) {
      const actor = steps.actor[move]!
      const isThread = actor < lists.length
      const list = isThread ? lists[actor] : taskNodes
      const number = isThread
        ? nodeOf(actor)
        : this.#moves.distinct(environment)[actor - lists.length]
      if (!list || number === undefined) continue
      const doing = list.step(number, this.#moves.heapOf(environment))?.effect
      const others = isThread ? pending : pending.toSpliced(pending.indexOf(number), 1)
      const conflicts =
        !doing ||
        lists.some(
          (each, other) => other !== actor && this.#conflictsWithFuture(each, nodeOf(other), doing),
        ) ||
        others.some((task) => this.#conflictsWithFuture(taskNodes, task, doing))
      if (!conflicts) return move
    }
    return null
  }

  /** Whether a step conflicts with what may still be done from a node on. */
  #conflictsWithFuture(list: NodeClasses, number: number, doing: StepEffect): boolean {
    let known = this.#conflicts.get(doing)
    if (!known) this.#conflicts.set(doing, (known = new Map()))
    let answers = known.get(list)
    if (!answers) known.set(list, (answers = []))
    return (answers[number] ??= conflict(
      this.#footprint(doing.accesses),
      this.#future(list, number),
    ))
  }

  /** Adds to what a node may touch what comes after it. Returns whether that was more. */
  #include(list: NodeClasses, number: number): boolean {
    const future = this.#future(list, number)
    const { reads, writes } = future
    for (const next of list.followers(number)) join(future, this.#future(list, next))
    for (const task of list.queues(number)) {
      const root = this.#moves.taskRoot(task)
      if (root !== null) join(future, this.#future(this.#moves.taskNodes, root))
    }
    return future.reads !== reads || future.writes !== writes
  }

  /** Nothing, for a node that was not known when this was prepared. */
  #future(list: NodeClasses, number: number): Footprint {
    return this.#futures.get(list)?.[number] ?? { reads: 0n, writes: 0n }
  }

  #footprint(accesses: readonly Access[]): Footprint {
    const footprint = { reads: 0n, writes: 0n }
    for (const access of accesses)
      footprint[access.mode === 'read' ? 'reads' : 'writes'] |= this.#learn(access)
    return footprint
  }

  /** The bits of an access: of a row, or of all rows of an object that are known, and then some. */
  #learn({ object, key }: Access): bigint {
    const name = `${object} ${key}`
    let row = this.#rows.get(name)
    if (row === undefined) {
      this.#rows.set(name, (row = 1n << BigInt(this.#rows.size)))
      this.#objects.set(object, (this.#objects.get(object) ?? 0n) | row)
    }
    return key === WHOLE ? (this.#objects.get(object) ?? row) : row
  }
}

function join(footprint: Footprint, other: Footprint): void {
  footprint.reads |= other.reads
  footprint.writes |= other.writes
}

function conflict(a: Footprint, b: Footprint): boolean {
  return (a.writes & (b.reads | b.writes)) !== 0n || (a.reads & b.writes) !== 0n
}
