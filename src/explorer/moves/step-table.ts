import { ABSENT, PairTable } from './pair-table.ts'

/** Dense rows take at most so many integers; beyond, entries are found by hashing. */
const maxDense = 2 ** 25

/**
 * What a thread's steps do: from its environment and its node to another pair. Dense, a row an
 * environment, as long as that is affordable: then the rows that one state needs of several threads are
 * found without a search.
 */
export class StepTable {
  /** Two integers an entry, a row an environment; empty if the table is not dense. */
  cells = new Int32Array(0)
  /** The binary logarithm of how many integers a row takes. */
  shift = 4
  #sparse: PairTable | null = null
  #rows = 0

  /**
   * The position in {@link cells} of what follows, or {@link ABSENT} if it has not been learned. What
   * follows is the environment, plus one, and the node, {@link ABSENT} if blocked.
   */
  find(environment: number, node: number): number {
    if (this.#sparse) {
      const at = this.#sparse.find(environment, node)
      return at === ABSENT ? ABSENT : at + 2
    }
    const at = (environment << this.shift) + 2 * node
    return environment < this.#rows && 2 * node < 1 << this.shift && this.cells[at] !== 0
      ? at
      : ABSENT
  }

  /** Adds an entry, and returns its position. */
  add(environment: number, node: number, toEnvironment: number, toNode: number): number {
    if (!this.#sparse) this.#reserve(environment + 1, node + 1)
    if (this.#sparse) {
      const at = this.#sparse.add(environment, node, toEnvironment + 1, toNode) + 2
      this.cells = this.#sparse.cells
      return at
    }
    const at = (environment << this.shift) + 2 * node
    this.cells[at] = toEnvironment + 1
    this.cells[at + 1] = toNode
    return at
  }

  get bytes(): number {
    return this.cells.byteLength
  }

  #reserve(rows: number, nodes: number): void {
    let shift = this.shift
    while (2 * nodes > 1 << shift) shift += 1
    let room = Math.max(this.#rows, 16)
    while (rows > room) room *= 2
    if (room === this.#rows && shift === this.shift) return
    if (room * 2 ** shift > maxDense) this.#goSparse()
    else {
      const old = this.cells
      const cells = new Int32Array(room << shift)
      if (shift === this.shift) cells.set(old)
      else
        for (let row = 0; row < this.#rows; row++)
          cells.set(old.subarray(row << this.shift, (row + 1) << this.shift), row << shift)
      this.cells = cells
      this.shift = shift
      this.#rows = room
    }
  }

  #goSparse(): void {
    const sparse = new PairTable()
    const width = 1 << this.shift
    for (const [at, to] of this.cells.entries())
      if (at % 2 === 0 && to !== 0)
        sparse.add(Math.floor(at / width), (at % width) / 2, to, this.cells[at + 1]!)
    this.#sparse = sparse
    this.cells = sparse.cells
  }
}
