import fc from 'fast-check'
import { expect, it } from 'vitest'
import { picks, plateAt } from '../derived/plate/plate.fixture.ts'
import { layoutPlate } from './plate.ts'
import type { PlateLayout } from './plate/placed.ts'
import { textWidth } from './wrap.ts'

/** Checks a law of layouts on random moments at random widths. */
function always(law: (layout: PlateLayout) => void): void {
  fc.assert(
    fc.property(picks, fc.integer({ min: 288, max: 480 }), (numbers, width) => {
      const plate = plateAt(numbers)
      if (plate) law(layoutPlate(plate, width))
    }),
    { numRuns: 200 },
  )
}

/** The blocks of text of a layout, with the marks below them, as rectangles. */
function blocks({ rows, hands }: PlateLayout) {
  return [...rows, ...hands].map(({ id, x, y, lines, flow }) => ({
    id,
    left: x,
    right:
      x +
      Math.max(
        ...lines.map((line) => textWidth(line, 'code')),
        ...flow.marks.map(
          (mark) =>
            mark.x +
            mark.width +
            4 +
            Math.max(...mark.lines.map((each) => textWidth(each, 'text'))),
        ),
      ),
    top: y - 12,
    bottom: y + (lines.length - 1) * 16 + flow.height,
  }))
}

it('keeps every text within the width, and all of it within the height', () => {
  always((layout) => {
    for (const { left, right, bottom } of blocks(layout)) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(layout.width)
      expect(bottom).toBeLessThanOrEqual(layout.height)
    }
    for (const { x, y, width, height } of layout.boxes) {
      expect(x + width).toBeLessThanOrEqual(layout.width)
      expect(y + height).toBeLessThanOrEqual(layout.height)
    }
  })
})

it('lets no two texts, boxes or circles overlap', () => {
  always((layout) => {
    const all = [
      ...blocks(layout),
      ...layout.boxes.map(({ object, x, y, width, height }) => ({
        id: object,
        left: x,
        right: x + width,
        top: y,
        bottom: y + height,
      })),
      ...layout.entities.map(({ uid, x, y, radius, below }) => ({
        id: uid,
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius + below.length * 16,
      })),
    ]
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top
        expect(apart, `${one.id} and ${other.id}`).toBe(true)
      }
  })
})
