import { pack, unpack, type Packing } from './packing.ts'
import { toDouble } from './path-counts.ts'

const EMPTY = -1

/** Where the parts of a state's record lie: words count in 32 bits, doubles in 64. */
interface RecordLayout {
  /** Words to a record. */
  readonly stride: number
  /** How many doubles hold the number of paths to it: see `limbsFor`. */
  readonly limbs: number
  /** How many words hold who can have taken the last step: see `wordsForActors`. */
  readonly actorWords: number
  /** The number of paths to it, in this double and those after it. */
  readonly pathCount: number
  readonly probability: number
  readonly switches: number
  readonly lastActors: number
}

/** How large a state's record is, apart from the state itself. */
type RecordSize = Pick<RecordLayout, 'limbs' | 'actorWords'>

function recordLayoutOf({ words }: Packing, { limbs, actorWords }: RecordSize): RecordLayout {
  const pathCount = Math.ceil(words / 2)
  const probability = pathCount + limbs
  const switches = 2 * (probability + 1)
  const lastActors = switches + 1
  const stride = 2 * Math.ceil((lastActors + actorWords) / 2)
  return { stride, limbs, actorWords, pathCount, probability, switches, lastActors }
}

/**
 * The states of one layer while they are being met, found again by open addressing. Each has a record of
 * its own, all in one piece, for memory is what the search waits for:
 *
 * - the packed state
 * - how many paths lead there, exactly, in `limbs` doubles
 * - the probability that a uniformly random scheduler comes through
 * - the fewest context switches on any way there
 * - the actors that can have taken the last step on such a way, a bit each
 *
 * An actor is a thread's index, or the number of threads plus a task's place among the distinct pending tasks.
 */
export class Frontier {
  count = 0
  packing: Packing
  layout: RecordLayout
  records: Uint32Array
  /** The same records. */
  doubles: Float64Array
  /** States at the positions of their hashes; at most half are taken. */
  #slots: Int32Array
  #capacity: number

  constructor(packing: Packing, size: RecordSize, capacity: number) {
    this.#capacity = 2 ** Math.ceil(Math.log2(Math.max(capacity, 16)))
    this.packing = packing
    this.layout = recordLayoutOf(packing, size)
    this.doubles = new Float64Array((this.#capacity * this.layout.stride) / 2)
    this.records = new Uint32Array(this.doubles.buffer)
    this.#slots = new Int32Array(2 * this.#capacity).fill(EMPTY)
  }

  get bytes(): number {
    return this.records.byteLength + this.#slots.byteLength
  }

  /** Makes room for so many states more, so that the records stay where they are while they are added. */
  reserve(more: number): void {
    while (this.count + more > this.#capacity) this.#grow()
  }

  /** The index of a state of two words, which is added if it is new; there must be room for it. */
  indexOfPair(first: number, second: number): number {
    const slots = this.#slots
    const records = this.records
    const { stride } = this.layout
    const mask = slots.length - 1
    let slot = hashOf(first, second) & mask
    for (;;) {
      const found = slots[slot]!
      if (found === EMPTY) break
      const at = found * stride
      if (records[at] === first && records[at + 1] === second) return found
      slot = (slot + 1) & mask
    }
    const index = this.count++
    slots[slot] = index
    records[index * stride] = first
    records[index * stride + 1] = second
    return index
  }

  /** The same for a state of any number of words. */
  indexOf(state: Uint32Array): number {
    const { stride } = this.layout
    const mask = this.#slots.length - 1
    let slot = hashOfMany(state, 0, state.length) & mask
    for (;;) {
      const found = this.#slots[slot]!
      if (found === EMPTY) break
      if (state.every((word, index) => word === this.records[found * stride + index])) return found
      slot = (slot + 1) & mask
    }
    const index = this.count++
    this.#slots[slot] = index
    this.records.set(state, index * stride)
    return index
  }

  /** Lays all records out anew, with room for more actors, in a packing that has room for all states. */
  repack(packing: Packing, actorWords: number): void {
    const { packing: oldPacking, layout: old, records, doubles } = this
    this.packing = packing
    this.layout = recordLayoutOf(packing, { limbs: old.limbs, actorWords })
    const { stride, pathCount } = this.layout
    this.doubles = new Float64Array((this.#capacity * stride) / 2)
    this.records = new Uint32Array(this.doubles.buffer)
    for (let state = 0; state < this.count; state++) {
      const from = state * old.stride
      const to = state * stride
      for (let field = 0; field < packing.word.length; field++)
        pack(this.records, to, packing, field, unpack(records, from, oldPacking, field))
      this.doubles.set(
        doubles.subarray(from / 2 + old.pathCount, from / 2 + old.stride / 2),
        to / 2 + pathCount,
      )
    }
    this.#rehash()
  }

  /** The sum of all path counts, as a double. */
  totalPaths(): number {
    const { stride, pathCount, limbs } = this.layout
    let total = 0
    for (let state = 0; state < this.count; state++)
      total += toDouble(this.doubles, (state * stride) / 2 + pathCount, limbs)
    return total
  }

  /** A column of the records: so many words of each, from one on. */
  column<List extends Uint16Array | Uint32Array>(list: List, from: number, width: number): List {
    const { stride } = this.layout
    for (let state = 0; state < this.count; state++)
      for (let word = 0; word < width; word++)
        list[state * width + word] = this.records[state * stride + from + word]!
    return list
  }

  #grow(): void {
    this.#capacity *= 2
    const old = this.doubles
    this.doubles = new Float64Array(2 * old.length)
    this.doubles.set(old)
    this.records = new Uint32Array(this.doubles.buffer)
    this.#slots = new Int32Array(2 * this.#capacity)
    this.#rehash()
  }

  #rehash(): void {
    const { stride } = this.layout
    const slots = this.#slots.fill(EMPTY)
    const mask = slots.length - 1
    for (let index = 0; index < this.count; index++) {
      let slot = hashOfMany(this.records, index * stride, this.packing.words) & mask
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask
      slots[slot] = index
    }
  }
}

/** Multiplies and mixes as MurmurHash3 does at its end (Austin Appleby, public domain). */
function hashOf(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ second, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** The same as {@link hashOf} for two words. */
function hashOfMany(words: Uint32Array, at: number, size: number): number {
  let mixed = hashOf(words[at]!, words[at + 1]!)
  for (let word = 2; word < size; word++) mixed = hashOf(mixed, words[at + word]!)
  return mixed
}
