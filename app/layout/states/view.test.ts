import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StateGraphData } from '../../../src/index.ts'
import { graphOf, layeredGraph } from './layered-graph.fixture.ts'
import { orderStates } from './order.ts'
import { pointOf, stateAt, type StatesView } from './view.ts'

const size = { x: 800, y: 400 }
const whole = { k: 1, x: 0, y: 0 }

/** Layers so thin that no two states are within reach of one pointer. */
const views = fc.array(fc.nat()).map((numbers) => viewOf(graphOf(numbers, 10)))

const zooms = fc.record({
  k: fc.double({ min: 1, max: 60, noNaN: true }),
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
})

function viewOf(data: StateGraphData): StatesView {
  return { data, order: orderStates(data), run: [0], at: 0, found: null }
}

function states({ data }: StatesView): readonly number[] {
  return [...data.outlook.keys()]
}

describe('a state', () => {
  it('is drawn within the drawing, the first at its left, the last at its right', () => {
    fc.assert(
      fc.property(views, (view) => {
        const points = states(view).map((state) => pointOf(view, state, size, whole))
        for (const { x, y } of points) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(size.x)
          expect(y).toBeLessThanOrEqual(size.y)
        }
        const xs = points.map(({ x }) => x)
        expect(xs).toEqual(xs.toSorted((a, b) => a - b))
      }),
    )
  })

  it('is found where it is drawn, however far the drawing is moved and magnified', () => {
    fc.assert(
      fc.property(views, zooms, (view, zoom) => {
        const found = states(view).map((state) =>
          stateAt(view, pointOf(view, state, size, zoom), size, zoom),
        )
        expect(found).toEqual(states(view))
      }),
    )
  })

  it('is found a little beside it, and not far from it', () => {
    const view = viewOf(layeredGraph([1, 1], [[0]]))
    const { x, y } = pointOf(view, 1, size, whole)
    expect(stateAt(view, { x: x + 9, y: y - 9 }, size, whole)).toBe(1)
    expect(stateAt(view, { x: x + 30, y }, size, whole)).toBeNull()
    expect(stateAt(view, { x, y: y + 30 }, size, whole)).toBeNull()
  })

  it('is not found outside the layers', () => {
    const view = viewOf(layeredGraph([3, 2], [[0, 1, 2]]))
    for (const x of [-500, size.x + 500])
      expect(stateAt(view, { x, y: 200 }, size, whole)).toBeNull()
  })

  it('is the nearest of those in reach', () => {
    const view = viewOf(layeredGraph([40], [Array.from({ length: 40 }, (_, state) => state)]))
    const points = states(view).map((state) => pointOf(view, state, size, whole))
    const near = { x: size.x - 14, y: 201 }
    const distances = points.map((point) => Math.hypot(point.x - near.x, point.y - near.y))
    expect(stateAt(view, near, size, whole)).toBe(distances.indexOf(Math.min(...distances)))
  })
})

it('draws a lone initial state', () => {
  const view = viewOf(layeredGraph([], []))
  expect(stateAt(view, pointOf(view, 0, size, whole), size, whole)).toBe(0)
})
