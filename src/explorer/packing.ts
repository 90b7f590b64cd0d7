/** Where one field of a packed state lies: never across two words. */
interface Field {
  readonly word: number
  readonly shift: number
  /** Before the shift. */
  readonly mask: number
}

/**
 * How a tuple of small integers is packed into 32-bit words. Field 0 is the environment, then one
 * field a thread, then what has happened already.
 */
export interface Packing {
  readonly widths: readonly number[]
  readonly fields: readonly Field[]
  readonly words: number
}

/** Packs fields of the given widths in bits, each at most 31, in as few words as first fit finds. */
export function packingOf(widths: readonly number[]): Packing {
  const used: number[] = []
  const fields = widths.map((width) => {
    let word = used.findIndex((bits) => bits + width <= 32)
    if (word < 0) word = used.push(0) - 1
    const shift = used[word] ?? 0
    used[word] = shift + width
    return { word, shift: shift % 32, mask: 2 ** width - 1 }
  })
  return { widths, fields, words: Math.max(used.length, 1) }
}

/** The bits that hold the integers 0 … count - 1, with room to grow. */
export function widthFor(count: number): number {
  return Math.min(31, Math.ceil(Math.log2(Math.max(count, 1) + 1)) + 1)
}

/** One field of the state at index `state`. */
export function unpack(words: Uint32Array, state: number, packing: Packing, field: number): number {
  const at = packing.fields[field]
  if (!at) throw new RangeError(`no field ${field} in a packed state`)
  return ((words[state * packing.words + at.word] ?? 0) >>> at.shift) & at.mask
}

/** The same states in another packing, which has room for them. */
export function repack(words: Uint32Array, count: number, from: Packing, to: Packing): Uint32Array {
  const packed = new Uint32Array(count * to.words)
  for (let state = 0; state < count; state++) {
    for (const [field, { word, shift }] of to.fields.entries()) {
      const at = state * to.words + word
      packed[at] = (packed[at] ?? 0) | (unpack(words, state, from, field) << shift)
    }
  }
  return packed
}
