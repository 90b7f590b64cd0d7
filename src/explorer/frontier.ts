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
  /** How many ways lead to each state. */
  readonly ways: PathCounts
  /** The probability that a uniformly random scheduler comes through each state. */
  chance: Float64Array
  /** The fewest context switches on any way to each state. */
  switches: Uint16Array
  /** The actors that can have taken the last step on such a way, a bit each. */
  lasts: Uint32Array
  /** States at the positions of their hashes; at most half are taken. */
  #slots: Int32Array
  #capacity: number

  constructor(packing: Packing, limbs: number, capacity: number) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(capacity, 16)))
    this.packing = packing
    this.words = new Uint32Array(room * packing.words)
    this.ways = new PathCounts(limbs, room)
    this.chance = new Float64Array(room)
    this.switches = new Uint16Array(room)
    this.lasts = new Uint32Array(room)
    this.#slots = new Int32Array(2 * room).fill(EMPTY)
    this.#capacity = room
  }

  get bytes(): number {
    return this.words.byteLength + this.ways.bytes + this.#slots.byteLength + 14 * this.#capacity
  }

  /** The index of a state of two words, which is added if it is new. */
  indexOfPair(first: number, second: number): number {
    if (this.count === this.#capacity) this.#grow()
    const slots = this.#slots
    const words = this.words
    const mask = slots.length - 1
    let slot = hashOf(first, second) & mask
    for (;;) {
      const found = slots[slot] as number
      if (found === EMPTY) break
      if (words[2 * found] === first && words[2 * found + 1] === second) return found
      slot = (slot + 1) & mask
    }
    const index = this.count++
    slots[slot] = index
    words[2 * index] = first
    words[2 * index + 1] = second
    return index
  }

  /** The same for a state of any number of words. */
  indexOf(state: Uint32Array): number {
    if (this.count === this.#capacity) this.#grow()
    const size = this.packing.words
    const mask = this.#slots.length - 1
    let slot = hashOfMany(state, 0, size) & mask
    for (;;) {
      const found = this.#slots[slot] as number
      if (found === EMPTY) break
      let word = 0
      while (word < size && this.words[found * size + word] === state[word]) word += 1
      if (word === size) return found
      slot = (slot + 1) & mask
    }
    const index = this.count++
    this.#slots[slot] = index
    this.words.set(state, index * size)
    return index
  }

  /** Packs all states anew. */
  repack(packing: Packing): void {
    this.words = repack(this.words, this.count, this.packing, packing, this.#capacity * packing.words)
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
    this.#rehash()
  }

  #rehash(): void {
    const size = this.packing.words
    const slots = this.#slots.fill(EMPTY)
    const mask = slots.length - 1
    for (let index = 0; index < this.count; index++) {
      let slot = hashOfMany(this.words, index * size, size) & mask
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask
      slots[slot] = index
    }
  }
}

function grown<List extends { set(from: List): void }>(from: List, to: List): List {
  to.set(from)
  return to
}

/** Multiplies and mixes as MurmurHash3 does at its end (Austin Appleby, public domain). */
function hashOf(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ second, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** The same as {@link hashOf} for two words. */
function hashOfMany(words: Uint32Array, at: number, size: number): number {
  let mixed = hashOf(words[at] as number, words[at + 1] as number)
  for (let word = 2; word < size; word++) mixed = hashOf(mixed, words[at + word] as number)
  return mixed
}
