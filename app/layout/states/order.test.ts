import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { StateGraphData } from '../../../src/index.ts'
import { explored } from '../../derived/explored.fixture.ts'
import { crossings } from './crossings.ts'
import { graphOf, layeredGraph } from './layered-graph.fixture.ts'
import { orderStates } from './order.ts'

const numbers = fc.array(fc.nat())

/** The places of each layer's states. */
function byLayer({ layerStart }: StateGraphData, places: Float32Array): readonly number[][] {
  return Array.from({ length: layerStart.length - 1 }, (_, layer) =>
    Array.from(places.subarray(layerStart[layer], layerStart[layer + 1])),
  )
}

it('gives each state a place of its own between the edges of its layer', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      const graph = graphOf(some, 40)
      for (const places of byLayer(graph, orderStates(graph))) {
        expect(new Set(places).size).toBe(places.length)
        expect(Math.min(...places)).toBeGreaterThan(0)
        expect(Math.max(...places)).toBeLessThan(1)
      }
    }),
  )
})

it('puts the states of a layer at even distances, so that none hides behind another', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      const graph = graphOf(some, 40)
      for (const places of byLayer(graph, orderStates(graph))) {
        const even = places.map((_, rank) => Math.fround((rank + 0.5) / places.length))
        expect(places.toSorted((a, b) => a - b)).toEqual(even)
      }
    }),
  )
})

it('orders the same graph the same way', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      const graph = graphOf(some, 40)
      expect(orderStates(graph)).toEqual(orderStates(structuredClone(graph)))
    }),
  )
})

it('orders a graph without any state, and one with the initial state alone', () => {
  expect(orderStates({ ...layeredGraph([], [[]]), layerStart: Uint32Array.of(0) })).toHaveLength(0)
  expect([...orderStates(layeredGraph([], [[]]))]).toEqual([0.5])
})

it('untangles steps that need not cross', () => {
  // Two chains, the second layer written down the wrong way round.
  const tangled = layeredGraph([2, 2], [[0, 1], [1], [0], [0], [0]])
  expect(crossings(tangled, Float32Array.of(0.5, 0.25, 0.75, 0.25, 0.75))).toBe(1)
  expect(crossings(tangled, orderStates(tangled))).toBe(0)
})

it.each([
  ['three-evict', 'racy', {}],
  ['refresh', 'fixed', {}],
  ['rename', 'racy', { listener: 'async' }],
] as const)(
  'lets steps of %s under %s cross less than as they were found',
  (id, strategy, options) => {
    const { data } = explored(id, strategy, options).graph
    const found = new Float32Array(data.outlook.length)
    for (const [layer, from] of data.layerStart.entries()) {
      const to = data.layerStart[layer + 1] ?? from
      for (let state = from; state < to; state++) found[state] = (state - from + 0.5) / (to - from)
    }
    expect(crossings(data, orderStates(data))).toBeLessThan(0.8 * crossings(data, found))
  },
)
