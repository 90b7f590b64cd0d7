/** A limb's base: a limb times the number of equal tasks stays far below 2^53, where doubles are exact. */
const base = 2 ** 40
const bitsPerLimb = 40n

/**
 * How many limbs hold numbers up to `bound`. One is a plain double, exact to 2^53; of several, the lowest
 * comes first, and each is below 2^40.
 */
export function limbsFor(bound: number): number {
  return bound < 2 ** 53 ? 1 : Math.ceil((Math.log2(bound) + 1) / Number(bitsPerLimb))
}

/** Adds `times` a number of so many limbs to the one at `at`. */
export function addTimes(to: Float64Array, at: number, number: Float64Array, times: number): void {
  const limbs = number.length
  if (limbs === 1) {
    to[at] = to[at]! + number[0]! * times
    return
  }
  let carry = 0
  for (let limb = 0; limb < limbs; limb++) {
    const sum = to[at + limb]! + number[limb]! * times + carry
    carry = Math.floor(sum / base)
    to[at + limb] = sum - carry * base
  }
}

/** Reads a number of `limbs` limbs into one of at least as many. */
export function readNumber(
  from: Float64Array,
  at: number,
  limbs: number,
  into: Float64Array,
): void {
  if (limbs > 1 || into.length === 1) {
    for (let limb = 0; limb < into.length; limb++) into[limb] = limb < limbs ? from[at + limb]! : 0
    return
  }
  let rest = from[at]!
  for (let limb = 0; limb < into.length; limb++) {
    into[limb] = rest % base
    rest = Math.floor(rest / base)
  }
}

export function bigintOf(number: Float64Array): bigint {
  return number.reduceRight((so, limb) => (so << bitsPerLimb) + BigInt(limb), 0n)
}

/** A number as a double, which may be rounded. */
export function toDouble(from: Float64Array, at: number, limbs: number): number {
  let number = 0
  for (let limb = limbs - 1; limb >= 0; limb--) number = number * base + from[at + limb]!
  return number
}
