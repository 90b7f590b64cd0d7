import { PathCounts } from './path-counts.ts'
import { repack, type Packing } from './packing.ts'

const EMPTY = -1

/**
 * The states of one layer while they are being met: packed, found again by open addressing, and each
 * with what is known of the ways that lead there.
 */
export class Frontier {
  count = 0
  packing: Packing
  words: Uint32Array
  /** Where a state is packed before it is looked up. */
  candidate: Uint32Array
  /** How many ways lead to each state. */
  ways: PathCounts
  /** The probability that a uniformly random scheduler comes through each state. */
  chance: Float64Array
  /** The fewest context switches on any way to each state. */
  switches: Uint16Array
  /** The actors that can have taken the last step on such a way, a bit each. */
  lasts: Uint32Array
  /** States found at the positions of their hashes. */
  #slots: Int32Array
  #mask: number
  #capacity: number

  constructor(packing: Packing, limbs: number, capacity: number) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(capacity, 16)))
    this.packing = packing
    this.words = new Uint32Array(room * packing.words)
    this.candidate = new Uint32Array(packing.words)
    this.ways = new PathCounts(limbs, room)
    this.chance = new Float64Array(room)
    this.switches = new Uint16Array(room)
    this.lasts = new Uint32Array(room)
    this.#slots = new Int32Array(2 * room).fill(EMPTY)
    this.#mask = 2 * room - 1
    this.#capacity = room
  }

  get bytes(): number {
    return this.words.byteLength + this.ways.bytes + this.#slots.byteLength + 14 * this.#capacity
  }

  /** The index of a packed state, which is added if it is new. */
  indexOf(state: Uint32Array): number {
    const size = this.packing.words
    const words = this.words
    let slot = hash(state, 0, size) & this.#mask
    for (;;) {
      const found = this.#slots[slot] as number
      if (found === EMPTY) break
      let at = found * size
      let word = 0
      while (word < size && words[at] === state[word]) {
        at += 1
        word += 1
      }
      if (word === size) return found
      slot = (slot + 1) & this.#mask
    }
    if (this.count === this.#capacity) {
      this.#grow()
      return this.indexOf(state)
    }
    const index = this.count++
    this.#slots[slot] = index
    for (let word = 0; word < size; word++) words[index * size + word] = state[word] as number
    return index
  }

  /** Packs all states anew. */
  repack(packing: Packing): void {
    this.words = repack(this.words, this.count, this.packing, packing)
    const packed = this.words
    this.words = new Uint32Array(this.#capacity * packing.words)
    this.words.set(packed)
    this.candidate = new Uint32Array(packing.words)
    this.packing = packing
    this.#rehash()
  }

  #grow(): void {
    this.#capacity *= 2
    this.words = grown(this.words, new Uint32Array(2 * this.words.length))
    this.chance = grown(this.chance, new Float64Array(this.#capacity))
    this.switches = grown(this.switches, new Uint16Array(this.#capacity))
    this.lasts = grown(this.lasts, new Uint32Array(this.#capacity))
    this.ways.reserve(this.#capacity)
    this.#slots = new Int32Array(2 * this.#capacity)
    this.#mask = 2 * this.#capacity - 1
    this.#rehash()
  }

  #rehash(): void {
    const size = this.packing.words
    this.#slots.fill(EMPTY)
    for (let index = 0; index < this.count; index++) {
      let slot = hash(this.words, index * size, size) & this.#mask
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & this.#mask
      this.#slots[slot] = index
    }
  }
}

function grown<List extends { set(from: List): void }>(from: List, to: List): List {
  to.set(from)
  return to
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain) over each word in turn. */
function hash(words: Uint32Array, at: number, size: number): number {
  let mixed = 0
  for (let word = 0; word < size; word++) {
    mixed = Math.imul(mixed ^ (words[at + word] as number), 0x9e3779b1)
    mixed ^= mixed >>> 15
  }
  mixed = Math.imul(mixed, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
