import fc from 'fast-check'
import { expect, it } from 'vitest'
import { derive } from '../derived/derive.fixture.ts'
import { plateOf } from '../derived/plate.ts'
import { picks, plateAt } from '../derived/plate/plate.fixture.ts'
import { nothingProven } from '../search/proof.ts'
import { layoutPlate } from './plate.ts'
import type { PlateLayout } from './plate/placed.ts'
import { textWidth } from './wrap.ts'

/** Checks a law of layouts on random moments at random widths, low ones among them. */
function always(law: (layout: PlateLayout) => void): void {
  fc.assert(
    fc.property(
      picks,
      fc.integer({ min: 288, max: 620 }),
      fc.boolean(),
      (numbers, width, isLow) => {
        const plate = plateAt(numbers)
        if (plate) law(layoutPlate(plate, width, isLow))
      },
    ),
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

it('is lower where it is to be, and writes a short value large', () => {
  const plates = [
    { scenario: 'rename', run: 'AABBBBAA' },
    { scenario: 'lost-update', run: 'BAAB' },
  ].map(({ scenario, run }) => {
    const moment = {
      scenario,
      strategy: 'racy',
      options: {},
      schedule: run.split(''),
      at: run.length,
    }
    const plate = plateOf(derive(moment), nothingProven)
    if (!plate) throw new Error(`no figure of ${scenario}`)
    return plate
  })
  const [rename, counter] = plates
  if (!rename || !counter) throw new Error('there are two')
  expect(layoutPlate(rename, 568, true).height).toBeLessThanOrEqual(264)
  expect(layoutPlate(rename, 568).height).toBeGreaterThan(300)
  const large = (isLow: boolean) =>
    layoutPlate(counter, 400, isLow).boxes.map(({ object, isLarge }) => [object, isLarge])
  expect(large(true)).toEqual([
    ['count', true],
    ['guard', true],
  ])
  expect(large(false)).toEqual([
    ['count', false],
    ['guard', false],
  ])
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
