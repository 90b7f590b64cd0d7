/** Says that a pair is not in the table. */
export const ABSENT = -1

/**
 * A map from a pair of small integers to another pair, by open addressing with linear probing. An entry takes four
 * integers of `cells`, from the position that {@link find} gives: the pair, then what it maps to.
 */
export class PairTable {
  cells = new Int32Array(4 * 64).fill(ABSENT)
  #mask = 63
  #size = 0

  /** The position of a pair's entry, or {@link ABSENT}. */
  find(a: number, b: number): number {
    const cells = this.cells
    const mask = this.#mask
    let slot = hashPair(a, b) & mask
    for (;;) {
      const at = slot << 2
      const found = cells[at]
      if (found === a && cells[at + 1] === b) return at
      if (found === ABSENT) return ABSENT
      slot = (slot + 1) & mask
    }
  }

  /** Adds a pair that is absent, and returns the position of its entry. */
  add(a: number, b: number, toA: number, toB: number): number {
    if (2 * (this.#size + 1) > this.#mask) this.#grow()
    this.#size += 1
    return this.#place(a, b, toA, toB)
  }

  get size(): number {
    return this.#size
  }

  get bytes(): number {
    return this.cells.byteLength
  }

  #place(a: number, b: number, toA: number, toB: number): number {
    let slot = hashPair(a, b) & this.#mask
    while (this.cells[slot << 2] !== ABSENT) slot = (slot + 1) & this.#mask
    this.cells.set([a, b, toA, toB], slot << 2)
    return slot << 2
  }

  #grow(): void {
    const old = this.cells
    this.cells = new Int32Array(2 * old.length).fill(ABSENT)
    this.#mask = 2 * this.#mask + 1
    for (let at = 0; at < old.length; at += 4) {
      const [a = ABSENT, b = 0, toA = 0, toB = 0] = old.subarray(at, at + 4)
      if (a !== ABSENT) this.#place(a, b, toA, toB)
    }
  }
}

function hashPair(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca77)
  return mixed ^ (mixed >>> 15)
}
