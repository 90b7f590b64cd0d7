import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTimes, bigintOf, limbsFor, readNumber, toDouble } from './path-counts.ts'

/** Writes a number in so many limbs, the plain way. */
function limbsOf(number: bigint, limbs: number): Float64Array {
  return Float64Array.from({ length: limbs }, (_, limb) =>
    Number((number >> (40n * BigInt(limb))) & (2n ** 40n - 1n)),
  )
}

describe('how many limbs hold a number', () => {
  it('is one as long as a double is exact', () => {
    expect(limbsFor(1)).toBe(1)
    expect(limbsFor(2 ** 53 - 1)).toBe(1)
  })

  it.each([
    [2 ** 53, 2],
    [2 ** 79 - 2 ** 27, 2],
    [2 ** 80, 3],
    [2 ** 119, 3],
    [2 ** 400, 11],
  ])('of %d is enough, with a bit to spare', (bound, limbs) => {
    expect(limbsFor(bound)).toBe(limbs)
  })
})

describe('adding', () => {
  it('carries through every limb', () => {
    const sum = limbsOf(2n ** 120n - 1n, 4)
    addTimes(sum, 0, limbsOf(1n, 4), 1)
    expect([...sum]).toEqual([0, 0, 0, 1])
  })

  it('carries more than one when many equal tasks go', () => {
    const sum = limbsOf(2n ** 40n - 1n, 3)
    addTimes(sum, 0, limbsOf(2n ** 40n - 1n, 3), 4000)
    expect(bigintOf(sum)).toBe((2n ** 40n - 1n) * 4001n)
  })

  it('leaves the numbers beside it alone', () => {
    const list = Float64Array.of(7, 2 ** 40 - 1, 0, 7)
    addTimes(list, 1, Float64Array.of(1, 0), 1)
    expect([...list]).toEqual([7, 0, 1, 7])
  })

  const number = fc.bigInt({ min: 0n, max: 2n ** 150n })
  it('is exact', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 8000 }), (a, b, times) => {
        const sum = limbsOf(a, 5)
        addTimes(sum, 0, limbsOf(b, 5), times)
        expect(bigintOf(sum)).toBe(a + b * BigInt(times))
      }),
    )
  })

  it('is exact in one limb up to 2^53', () => {
    const sum = Float64Array.of(2 ** 52)
    addTimes(sum, 0, Float64Array.of(2 ** 50), 3)
    expect(bigintOf(sum)).toBe(2n ** 52n + 3n * 2n ** 50n)
  })
})

describe('reading', () => {
  it('splits a plain double where more limbs are wanted', () => {
    const exact = 2 ** 53 - 1
    const into = new Float64Array(3)
    readNumber(Float64Array.of(0, exact), 1, 1, into)
    expect(bigintOf(into)).toBe(BigInt(exact))
    expect(into.every((limb) => limb < 2 ** 40)).toBe(true)
  })

  it('fills up with zeros, over what was there', () => {
    const into = Float64Array.of(9, 9, 9, 9)
    readNumber(limbsOf(2n ** 50n + 5n, 2), 0, 2, into)
    expect([...into]).toEqual([...limbsOf(2n ** 50n + 5n, 4)])
  })

  it('keeps a plain double where one limb is wanted', () => {
    const into = Float64Array.of(9)
    readNumber(Float64Array.of(2 ** 53 - 1), 0, 1, into)
    expect(into[0]).toBe(2 ** 53 - 1)
  })

  it('as a double is near, however large', () => {
    expect(toDouble(limbsOf(2n ** 100n, 3), 0, 3)).toBe(2 ** 100)
    expect(toDouble(Float64Array.of(0, 5), 1, 1)).toBe(5)
  })
})
