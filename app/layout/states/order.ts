import type { StateGraphData } from '../../../src/index.ts'
import { crossings } from './crossings.ts'

/** Down, up, down and so on: more sweeps untangle little more. */
const sweeps = 7
/** Of more steps than this, one sees the grain only, and nobody should wait for a better one. */
const maxUntangled = 50_000

/**
 * Gives each state a place within its layer, from 0 to 1, so that steps cross each other little: by the
 * barycentre of its neighbours in the layer before, then in the layer after, and again; of all sweeps the
 * best counts. Steps lead from each layer to the next only, so no step needs a detour.
 *
 * Source: K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual understanding of hierarchical system
 * structures", 1981.
 */
export function orderStates(graph: StateGraphData): Float32Array {
  const { layerStart, edgeStart, edgeTarget } = graph
  const states = layerStart.at(-1) ?? 0
  const places = new Float32Array(states)
  /** Where the states were before the sweep. */
  const before = new Float32Array(states)
  const sum = new Float32Array(states)
  const degree = new Uint32Array(states)
  for (let layer = 0; layer + 1 < layerStart.length; layer++) spread(layer)
  if (edgeTarget.length > maxUntangled) return places
  let best = places.slice()
  let fewest = crossings(graph, best)
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const isDown = sweep % 2 === 0
    before.set(places)
    sum.fill(0)
    degree.fill(0)
    for (let step = 0; step + 1 < layerStart.length; step++) {
      const layer = isDown ? step : layerStart.length - 2 - step
      if (isDown) pushDown(layer)
      else pullUp(layer)
      if (isDown ? layer > 0 : layer < layerStart.length - 2) spread(layer)
      if (isDown) addEdges(layer)
    }
    const count = crossings(graph, places)
    if (count >= fewest) continue
    fewest = count
    best = places.slice()
  }
  return best

  /** A layer's states at even distances, in the order of their places. */
  function spread(layer: number): void {
    const from = layerStart[layer] ?? 0
    const to = layerStart[layer + 1] ?? from
    const order = Uint32Array.from({ length: to - from }, (_, index) => from + index)
    // Of equals, whoever was first stays first: else a sweep would undo what the one before it did.
    order.sort(
      (a, b) => (places[a] ?? 0) - (places[b] ?? 0) || (before[a] ?? 0) - (before[b] ?? 0) || a - b,
    )
    for (const [rank, state] of order.entries()) places[state] = (rank + 0.5) / order.length
  }

  function pushDown(layer: number): void {
    for (let state = layerStart[layer] ?? 0; state < (layerStart[layer + 1] ?? 0); state++)
      if ((degree[state] ?? 0) > 0) places[state] = (sum[state] ?? 0) / (degree[state] ?? 1)
  }

  function addEdges(layer: number): void {
    for (let state = layerStart[layer] ?? 0; state < (layerStart[layer + 1] ?? 0); state++) {
      for (let edge = edgeStart[state] ?? 0; edge < (edgeStart[state + 1] ?? 0); edge++) {
        const target = edgeTarget[edge] ?? 0
        sum[target] = (sum[target] ?? 0) + (places[state] ?? 0)
        degree[target] = (degree[target] ?? 0) + 1
      }
    }
  }

  function pullUp(layer: number): void {
    for (let state = layerStart[layer] ?? 0; state < (layerStart[layer + 1] ?? 0); state++) {
      const from = edgeStart[state] ?? 0
      const to = edgeStart[state + 1] ?? from
      let total = 0
      for (let edge = from; edge < to; edge++) total += places[edgeTarget[edge] ?? 0] ?? 0
      if (to > from) places[state] = total / (to - from)
    }
  }
}
