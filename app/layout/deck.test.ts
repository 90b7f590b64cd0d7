import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutDeck, placeSwap } from './deck.ts'

/** The deck beside a rail on a page of so many CSS pixels. */
const beside = (page: number, steps: number, lanes = 2) =>
  layoutDeck({ width: page - 368, steps, longestVerb: 6, lanes, isLarge: false })

describe('the cards of a run', () => {
  it('fill the room of a laptop without scrolling: eight steps beside the rail', () => {
    const layout = beside(1280, 8)
    expect(layout).toMatchObject({ form: 'whole', isScrolled: false, pitch: 100 })
    expect(layout.turns + layout.width).toBeLessThanOrEqual(912)
  })

  it('are larger where there is more room, and in a room full of people', () => {
    expect(beside(1280, 4).form).toBe('tall')
    expect(beside(1920, 8).form).toBe('large')
    const [usual, large] = [false, true].map((isLarge) =>
      layoutDeck({ width: 912, steps: 4, longestVerb: 6, lanes: 2, isLarge }),
    )
    expect(large?.card.width).toBeGreaterThan(usual?.card.width ?? 0)
  })

  it('get narrower before they scroll, and are never narrower than their verb', () => {
    const pitches = [2, 8, 10, 12, 40].map((steps) => beside(1280, steps).pitch)
    expect(pitches).toEqual(pitches.toSorted((a, b) => b - a))
    expect(beside(1280, 10)).toMatchObject({ form: 'short', isScrolled: false })
    expect(beside(1280, 40)).toMatchObject({ form: 'bare', isScrolled: true, pitch: 68 })
  })

  it('write their verbs as large as the longest one has room for', () => {
    const verbs = [4, 6, 7, 12].map((longestVerb) =>
      [4, 8, 40].map(
        (steps) => layoutDeck({ width: 912, steps, longestVerb, lanes: 2, isLarge: false }).verb,
      ),
    )
    expect(verbs).toEqual([
      ['l', 'l', 'l'],
      ['l', 'l', 'm'],
      ['l', 'l', 's'],
      ['l', 's', 's'],
    ])
  })

  it('of each thread stand lower than those of the one before it, however many there are', () => {
    expect(beside(1280, 8, 1).drop).toBe(0)
    expect(beside(1280, 8, 2).drop).toBe(24)
    for (const lanes of [2, 3, 5, 9]) {
      const { drop, card, foot } = beside(1280, 8, lanes)
      expect(drop * (lanes - 1)).toBeLessThanOrEqual(56)
      expect(foot).toBe(card.height + drop * (lanes - 1))
    }
  })
})

describe('the bar that swaps two cards', () => {
  it('spans both where its words have room', () => {
    expect(placeSwap(beside(1280, 8), 5, 190)).toEqual({ left: 500, width: 192 })
  })

  it('has room for its words, and stays below the cards', () => {
    const sizes = fc.record({
      page: fc.integer({ min: 760, max: 2560 }),
      steps: fc.integer({ min: 2, max: 60 }),
    })
    fc.assert(
      fc.property(
        sizes,
        fc.nat(),
        fc.integer({ min: 100, max: 260 }),
        ({ page, steps }, at, needed) => {
          const layout = beside(page, steps)
          const { left, width } = placeSwap(layout, at % (steps - 1), needed)
          expect(width).toBeGreaterThanOrEqual(needed)
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + width).toBeLessThanOrEqual(Math.max(layout.width, needed))
        },
      ),
    )
  })
})
