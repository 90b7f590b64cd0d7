import type { Moves } from '../moves/moves.ts'
import { unpack, type Packing } from './packing.ts'
import { ABSENT } from '../moves/pair-table.ts'

/** Every step that some states allow, a column each; of each column the first `count` items. */
export class StateMoves {
  count = 0
  /** The state that each step is from. */
  readonly source: number[] = []
  /**
   * How many actors can take a step in that state: equal tasks make one move, but each of them is an
   * actor.
   */
  readonly enabled: number[] = []
  readonly environment: number[] = []
  /** The thread's next local node; {@link ABSENT} for a task. */
  readonly node: number[] = []
  /** A thread, or the number of threads plus a task's place among the distinct tasks. */
  readonly actor: number[] = []
  /** The same after the step; {@link ABSENT} for a task that has ended. */
  readonly actorAfter: number[] = []
  readonly multiplicity: number[] = []
  readonly #moves: Moves

  constructor(moves: Moves) {
    this.#moves = moves
  }

  /**
   * Takes in the steps from the packed state at `at`, and learns those that nobody has taken before.
   *
   * @returns how many there are.
   */
  collect(state: number, words: Uint32Array, at: number, packing: Packing): number {
    const moves = this.#moves
    const threads = moves.tables.length
    const environment = unpack(words, at, packing, 0)
    const before = this.count
    let count = before
    for (let thread = 0; thread < threads; thread++) {
      const node = unpack(words, at, packing, thread + 1)
      const table = moves.tables[thread]
      if (!table || moves.lists[thread]?.ended[node] === 1) continue
      let entry = table.find(environment, node)
      if (entry === ABSENT) entry = moves.learnThread(thread, environment, node)
      const next = table.cells[entry + 1]!
      if (next === ABSENT) continue
      this.environment[count] = table.cells[entry]! - 1
      this.node[count] = next
      this.actor[count] = thread
      this.actorAfter[count] = thread
      this.multiplicity[count] = 1
      count += 1
    }
    let enabled = count - before
    const { tasks } = moves
    if (!tasks.has(environment)) moves.learnTasks(environment)
    const end = tasks.endOf(environment)
    for (let move = tasks.startOf(environment); move < end; move++) {
      const multiplicity = tasks.multiplicity[move]!
      const slotAfter = tasks.slotAfter[move]!
      this.environment[count] = tasks.to[move]!
      this.node[count] = ABSENT
      this.actor[count] = threads + tasks.slot[move]!
      this.actorAfter[count] = slotAfter === ABSENT ? ABSENT : threads + slotAfter
      this.multiplicity[count] = multiplicity
      enabled += multiplicity
      count += 1
    }
    for (let move = before; move < count; move++) {
      this.source[move] = state
      this.enabled[move] = enabled
    }
    this.count = count
    return count - before
  }

  /** Keeps, of the moves from one on, a single one. */
  keepOnly(from: number, move: number): void {
    for (const column of [
      this.environment,
      this.node,
      this.actor,
      this.actorAfter,
      this.multiplicity,
    ])
      column[from] = column[move]!
    this.count = from + 1
  }
}
