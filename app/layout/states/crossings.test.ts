import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { StateGraphData } from '../../../src/index.ts'
import { crossings } from './crossings.ts'
import { graphOf, layeredGraph } from './layered-graph.fixture.ts'
import { orderStates } from './order.ts'

const numbers = fc.array(fc.nat())

/** By looking at each pair of steps. */
function crossingPairs(graph: StateGraphData, places: Float32Array): number {
  const { layerStart, edgeStart, edgeTarget } = graph
  let count = 0
  for (let layer = 0; layer + 1 < layerStart.length; layer++) {
    const steps: (readonly [number, number])[] = []
    for (let state = layerStart[layer] ?? 0; state < (layerStart[layer + 1] ?? 0); state++)
      for (let edge = edgeStart[state] ?? 0; edge < (edgeStart[state + 1] ?? 0); edge++)
        steps.push([places[state] ?? 0, places[edgeTarget[edge] ?? 0] ?? 0])
    for (const [a, b] of steps) for (const [c, d] of steps) if (a < c && b > d) count += 1
  }
  return count
}

it('counts each pair of steps that cross, once', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      const graph = graphOf(some, 12)
      const places = orderStates(graph)
      expect(crossings(graph, places)).toBe(crossingPairs(graph, places))
    }),
  )
})

it('counts two steps that cross, and none that meet or part', () => {
  const graph = layeredGraph([2, 2], [[0, 1], [1], [0], [0], [0]])
  expect(crossings(graph, Float32Array.of(0.5, 0.25, 0.75, 0.25, 0.75))).toBe(1)
  expect(crossings(graph, Float32Array.of(0.5, 0.75, 0.25, 0.25, 0.75))).toBe(0)
  const fan = layeredGraph([3, 1], [[0, 1, 2], [0], [0], [0]])
  expect(crossings(fan, orderStates(fan))).toBe(0)
})
