import { describe, expect, it } from 'vitest'
import { Frontier } from './frontier.ts'
import { pack, packingOf, unpack } from './packing.ts'

const narrow = packingOf([8, 8])
const wide = packingOf([31, 20, 20, 31])

/** A state of two fields. */
function state(a: number, b: number): Uint32Array {
  const words = new Uint32Array(narrow.words)
  pack(words, 0, narrow, 0, a)
  pack(words, 0, narrow, 1, b)
  return words
}

/** A frontier of so many states, each with figures of its own. */
function filled(count: number, limbs: number): Frontier {
  const frontier = new Frontier(narrow, { limbs, actorWords: 1 }, 4)
  frontier.reserve(count)
  const { stride, pathCount, probability, switches, lastActors } = frontier.layout
  for (let each = 0; each < count; each++) {
    const index = frontier.indexOf(state(each % 200, Math.floor(each / 200)))
    for (let limb = 0; limb < limbs; limb++)
      frontier.doubles[(index * stride) / 2 + pathCount + limb] = each + limb
    frontier.doubles[(index * stride) / 2 + probability] = each / count
    frontier.records[index * stride + switches] = each
    frontier.records[index * stride + lastActors] = each + 1
  }
  return frontier
}

function figuresAt({ layout, doubles, records }: Frontier, index: number): readonly number[] {
  const at = index * layout.stride
  return [
    ...doubles.subarray(at / 2 + layout.pathCount, at / 2 + layout.pathCount + layout.limbs),
    doubles[at / 2 + layout.probability]!,
    records[at + layout.switches]!,
    ...records.subarray(at + layout.lastActors, at + layout.lastActors + layout.actorWords),
  ]
}

describe('a frontier', () => {
  it('knows a state again, by pairs of words as by any number', () => {
    const frontier = filled(500, 1)
    expect(frontier.count).toBe(500)
    for (let each = 0; each < 500; each++) {
      const words = state(each % 200, Math.floor(each / 200))
      expect(frontier.indexOf(words)).toBe(each)
      expect(frontier.indexOfPair(words[0]!, words[1]!)).toBe(each)
    }
    expect(frontier.count).toBe(500)
  })

  it.each([1, 3])('packed anew keeps the states and figures of %i limbs', (limbs) => {
    const frontier = filled(300, limbs)
    const before = Array.from({ length: 300 }, (_, index) => figuresAt(frontier, index))
    // Two fields more than before would have nothing to be filled with.
    const roomy = packingOf([31, 20])
    frontier.repack(roomy, 3)
    expect(frontier.layout.actorWords).toBe(3)
    for (let index = 0; index < 300; index++) {
      const at = index * frontier.layout.stride
      const read = [0, 1].map((field) => unpack(frontier.records, at, roomy, field))
      expect(read).toEqual([index % 200, Math.floor(index / 200)])
      expect(figuresAt(frontier, index)).toEqual([...(before[index] ?? []), 0, 0])
      expect(frontier.indexOf(frontier.records.slice(at, at + roomy.words))).toBe(index)
    }
  })

  it('holds states of more than two words', () => {
    const frontier = new Frontier(wide, { limbs: 1, actorWords: 1 }, 4)
    expect(wide.words).toBe(4)
    frontier.reserve(100)
    const words = (each: number) => {
      const packed = new Uint32Array(wide.words)
      // Apart in the last word alone.
      pack(packed, 0, wide, 3, each)
      return packed
    }
    for (let each = 0; each < 100; each++) expect(frontier.indexOf(words(each))).toBe(each)
    for (let each = 0; each < 100; each++) expect(frontier.indexOf(words(each))).toBe(each)
    expect(frontier.count).toBe(100)
  })

  it('sums its path counts', () => {
    expect(filled(100, 1).totalPaths()).toBe(4950)
  })

  it('hands out a column', () => {
    const frontier = filled(20, 1)
    const { switches } = frontier.layout
    expect([...frontier.column(new Uint16Array(20), switches, 1)]).toEqual(
      Array.from({ length: 20 }, (_, each) => each),
    )
  })
})
