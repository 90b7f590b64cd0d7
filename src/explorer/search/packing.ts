/**
 * How a tuple of small integers is packed into 32-bit words. Field 0 is the environment, then one
 * field a thread, then what has happened already. No field lies across two words.
 */
export interface Packing {
  /** At least two: the search is fastest on pairs. */
  readonly words: number
  /** By field: its word, its place there, and its bits before they are shifted there. */
  readonly word: Uint8Array
  readonly shift: Uint8Array
  readonly mask: Uint32Array
  /** By field: its bits in the first word, and in the second. */
  readonly first: Uint32Array
  readonly second: Uint32Array
}

/** Packs fields of the given widths in bits, each at most 31, in as few words as first fit finds. */
export function packingOf(widths: readonly number[]): Packing {
  const used: number[] = [0, 0]
  const word = new Uint8Array(widths.length)
  const shift = new Uint8Array(widths.length)
  for (const [field, width] of widths.entries()) {
    let found = used.findIndex((bits) => bits + width <= 32)
    if (found < 0) found = used.push(0) - 1
    word[field] = found
    shift[field] = used[found]!
    used[found] = used[found]! + width
  }
  const mask = Uint32Array.from(widths, (width) => 2 ** width - 1)
  const inWord = (which: number): Uint32Array =>
    mask.map((bits, field) => (word[field] === which ? bits << shift[field]! : 0))
  return { words: used.length, word, shift, mask, first: inWord(0), second: inWord(1) }
}

/** The bits that hold the integers 0 … count - 1, with room to grow. */
export function widthFor(count: number): number {
  return Math.min(31, Math.ceil(Math.log2(Math.max(count, 1) + 1)) + 1)
}

/** One field of the state whose first word is at `at`. */
export function unpack(words: Uint32Array, at: number, packing: Packing, field: number): number {
  const word = words[at + packing.word[field]!]!
  return (word >>> packing.shift[field]!) & packing.mask[field]!
}

/** Writes one field of the state whose first word is at `at`. */
export function pack(
  words: Uint32Array,
  at: number,
  packing: Packing,
  field: number,
  value: number,
): void {
  const index = at + packing.word[field]!
  const shift = packing.shift[field]!
  const bits = packing.mask[field]! << shift
  words[index] = (words[index]! & ~bits) | (value << shift)
}
