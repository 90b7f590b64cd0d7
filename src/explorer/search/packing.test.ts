import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, packingOf, unpack, widthFor } from './packing.ts'

const fields = fc.array(
  fc
    .integer({ min: 1, max: 31 })
    .chain((width) => fc.tuple(fc.constant(width), fc.integer({ min: 0, max: 2 ** width - 1 }))),
  { minLength: 1, maxLength: 12 },
)

describe('packed fields', () => {
  it('are read as they were written, in as many words as it takes', () => {
    fc.assert(
      fc.property(fields, fc.integer({ min: 0, max: 3 }), (list, at) => {
        const packing = packingOf(list.map(([width]) => width))
        const words = new Uint32Array(at + packing.words).fill(0xffffffff)
        for (const [field, [, value]] of list.entries()) pack(words, at, packing, field, value)
        expect(list.map((_, field) => unpack(words, at, packing, field))).toEqual(
          list.map(([, value]) => value),
        )
        expect([...words.subarray(0, at)]).toEqual(Array(at).fill(0xffffffff))
      }),
    )
  })

  it('take two words at least, and more where two have no room', () => {
    expect(packingOf([1]).words).toBe(2)
    expect(packingOf([31, 31, 31]).words).toBe(3)
    expect(packingOf([20, 20, 20, 20, 20]).words).toBe(5)
    expect(packingOf([20, 20, 12, 12, 31]).words).toBe(3)
  })

  it('know their bits in the first two words', () => {
    const { first, second, word } = packingOf([31, 20, 12, 31])
    expect([...word]).toEqual([0, 1, 1, 2])
    expect([...first]).toEqual([0x7fffffff, 0, 0, 0])
    expect([...second]).toEqual([0, 0xfffff, 0xfff00000, 0])
  })

  it('have room for twice as many values as there are', () => {
    for (const count of [1, 2, 3, 4, 7, 8, 9, 1000])
      expect(2 ** widthFor(count)).toBeGreaterThanOrEqual(2 * count)
    expect(widthFor(2 ** 40)).toBe(31)
  })
})
