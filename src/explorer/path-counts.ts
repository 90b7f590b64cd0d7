/** A limb's base: a limb times the number of equal tasks stays far below 2^53, where doubles are exact. */
const base = 2 ** 40
const bitsPerLimb = 40n

/** How many limbs hold numbers up to `bound`. One is a plain double, exact to 2^53. */
export function limbsFor(bound: number): number {
  return bound < 2 ** 53 ? 1 : Math.ceil((Math.log2(bound) + 1) / Number(bitsPerLimb))
}

/** For each state of a layer, exactly how many ways lead there: doubles, in limbs once they outgrow one. */
export class PathCounts {
  readonly limbs: number
  /** Each state's limbs, the lowest first. With a single limb, each state's count. */
  values: Float64Array

  constructor(limbs: number, capacity: number) {
    this.limbs = limbs
    this.values = new Float64Array(limbs * capacity)
  }

  get bytes(): number {
    return this.values.byteLength
  }

  reserve(capacity: number): void {
    if (this.values.length >= this.limbs * capacity) return
    const old = this.values
    this.values = new Float64Array(this.limbs * capacity)
    this.values.set(old)
  }

  set(state: number, count: number): void {
    this.values[state * this.limbs] = count
  }

  /** Adds `times` the count of `other` to the count of `state`. Both must have as many limbs. */
  add(state: number, from: PathCounts, other: number, times: number): void {
    const values = this.values
    const source = from.values
    const limbs = this.limbs
    if (limbs === 1) {
      values[state] = (values[state] as number) + (source[other] as number) * times
      return
    }
    let carry = 0
    for (let limb = 0; limb < limbs; limb++) {
      const at = state * limbs + limb
      const sum = (values[at] as number) + (source[other * limbs + limb] as number) * times + carry
      carry = Math.floor(sum / base)
      values[at] = sum - carry * base
    }
  }

  at(state: number): bigint {
    let count = 0n
    for (let limb = this.limbs - 1; limb >= 0; limb--)
      count = (count << bitsPerLimb) + BigInt(this.values[state * this.limbs + limb] ?? 0)
    return count
  }

  /** The count as a double, which may be rounded. */
  near(state: number): number {
    let count = 0
    for (let limb = this.limbs - 1; limb >= 0; limb--)
      count = count * base + (this.values[state * this.limbs + limb] as number)
    return count
  }

  /** The same counts in more limbs. */
  widened(limbs: number, count: number): PathCounts {
    if (limbs === this.limbs) return this
    const wide = new PathCounts(limbs, count)
    for (let state = 0; state < count; state++) {
      let rest = this.values[state * this.limbs] as number
      for (let limb = 0; limb < limbs; limb++) {
        // A single limb may hold more than the base.
        const value =
          this.limbs === 1
            ? rest % base
            : limb < this.limbs
              ? (this.values[state * this.limbs + limb] as number)
              : 0
        rest = Math.floor(rest / base)
        wide.values[state * limbs + limb] = value
      }
    }
    return wide
  }
}
