/** A step that a task of an environment can take. */
interface TaskMove {
  /** The environment after it. */
  readonly to: number
  /** How many equal tasks can take it. */
  readonly multiplicity: number
  /** The task's place among the distinct tasks before the step. */
  readonly slot: number
  /** The same after it; `ABSENT` if the task has ended. */
  readonly slotAfter: number
  /** The task's local node before the step. */
  readonly node: number
  /** The same after it; `ABSENT` if the task has ended. */
  readonly nodeAfter: number
}

/** What the pending tasks of each environment can do, a column for each part of a {@link TaskMove}. */
export class TaskMoves {
  readonly to: number[] = []
  readonly multiplicity: number[] = []
  readonly slot: number[] = []
  readonly slotAfter: number[] = []
  readonly node: number[] = []
  readonly nodeAfter: number[] = []
  readonly #start: number[] = []
  readonly #end: number[] = []

  /** Whether the moves of an environment have been added. */
  has(environment: number): boolean {
    return this.#start[environment] !== undefined
  }

  /** The first move of an environment, and the end of its moves. */
  startOf(environment: number): number {
    return this.#start[environment]!
  }

  endOf(environment: number): number {
    return this.#end[environment]!
  }

  /** Adds all moves of an environment. */
  add(environment: number, moves: readonly TaskMove[]): void {
    this.#start[environment] = this.to.length
    for (const move of moves) {
      this.to.push(move.to)
      this.multiplicity.push(move.multiplicity)
      this.slot.push(move.slot)
      this.slotAfter.push(move.slotAfter)
      this.node.push(move.node)
      this.nodeAfter.push(move.nodeAfter)
    }
    this.#end[environment] = this.to.length
  }

  /** The move of the task at a place among an environment's distinct tasks. */
  moveOf(environment: number, slot: number): number {
    const end = this.endOf(environment)
    for (let move = this.startOf(environment); move < end; move++)
      if (this.slot[move] === slot) return move
    throw new RangeError(`no task ${slot} can take a step in environment ${environment}`)
  }

  get bytes(): number {
    return 8 * (6 * this.to.length + 2 * this.#start.length)
  }
}
