import { expect, it } from 'vitest'
import { partOfCell } from './split-cell.ts'

const cell = { x: 10, y: 20, width: 40, height: 30 }

/** The corners of a part, each once, and its area by the shoelace formula. */
function outline(from: number, to: number) {
  const points = partOfCell(cell, from, to)
    .replace(/^M|Z$/g, '')
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number])
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return { corners: new Set(points.map((point) => point.join())), area: Math.abs(area) / 2 }
}

it('is the whole cell where that is not shared', () => {
  const { corners, area } = outline(0, 1)
  expect([...corners].toSorted()).toEqual(['10,20', '10,50', '50,20', '50,50'])
  expect(area).toBe(1200)
})

it('of two is a half each, cut from the upper left corner to the lower right one', () => {
  const [lower, upper] = [outline(0, 0.5), outline(0.5, 1)]
  expect([...lower.corners].toSorted()).toEqual(['10,20', '10,50', '50,50'])
  expect([...upper.corners].toSorted()).toEqual(['10,20', '50,20', '50,50'])
  expect([lower.area, upper.area]).toEqual([600, 600])
})

it('leaves nothing of a cell out, and covers nothing twice', () => {
  const cuts = [0, 1 / 4, 1 / 3, 2 / 3, 1]
  const areas = cuts.slice(1).map((to, index) => outline(cuts[index]!, to).area)
  expect(areas.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1200)
  // As the cut is wider in the middle, so is the part.
  expect(areas[2]).toBeGreaterThan(areas[0]!)
})
