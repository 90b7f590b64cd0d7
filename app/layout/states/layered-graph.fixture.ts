import type { StateGraphData } from '../../../src/index.ts'

/**
 * A layered graph for tests that want any: layers of so many states, and from each state a step or more
 * to the next layer, chosen by numbers, which count round the states that there are.
 */
export function layeredGraph(
  widths: readonly number[],
  targets: readonly (readonly number[])[],
): StateGraphData {
  const layerStart = [0]
  for (const width of [1, ...widths]) layerStart.push((layerStart.at(-1) ?? 0) + width)
  const states = layerStart.at(-1) ?? 0
  const edgeStart = [0]
  const edgeTarget: number[] = []
  for (let state = 0; state < states; state++) {
    const layer = layerStart.findLastIndex((first) => first <= state)
    const [from = 0, to = from] = layerStart.slice(layer + 1, layer + 3)
    const chosen = targets[state % Math.max(1, targets.length)] ?? []
    const next = to > from ? chosen.map((number) => from + (number % (to - from))) : []
    edgeTarget.push(...new Set(next))
    edgeStart.push(edgeTarget.length)
  }
  return {
    threads: ['A'],
    complete: true,
    layerStart: Uint32Array.from(layerStart),
    outlook: Uint8Array.from({ length: states }, (_, state) => 1 + (state % 3)),
    chance: new Float64Array(states),
    environment: new Uint32Array(states),
    taken: new Uint16Array(states),
    edgeStart: Uint32Array.from(edgeStart),
    edgeTarget: Uint32Array.from(edgeTarget),
    edgeActor: new Uint32Array(edgeTarget.length),
    edgeTimes: new Uint16Array(edgeTarget.length).fill(1),
    edgeAfter: new Int32Array(edgeTarget.length).fill(-1),
    edgeQueues: new Uint32Array(edgeTarget.length),
    queued: [[]],
  }
}

/** The layered graph that some numbers choose, any numbers, with no more than so many states a layer. */
export function graphOf(numbers: readonly number[], widest: number): StateGraphData {
  const widths = numbers.slice(0, 8).map((number) => 1 + (number % widest))
  const targets = numbers.map((number) =>
    [number, number >> 4, number >> 8].slice(0, 1 + (number % 3)),
  )
  return layeredGraph(widths, targets)
}
