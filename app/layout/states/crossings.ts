import type { StateGraphData } from '../../../src/index.ts'

/**
 * How many pairs of steps cross each other, if each layer's states stand at even distances.
 *
 * @param places of the states within their layers, from 0 to 1.
 */
export function crossings(
  { layerStart, edgeStart, edgeTarget }: StateGraphData,
  places: Float32Array,
): number {
  let total = 0
  for (let layer = 0; layer + 2 < layerStart.length; layer++) {
    const [from = 0, to = 0, end = 0] = layerStart.subarray(layer, layer + 3)
    const above = new Tally(end - to)
    for (const state of inOrder(from, to)) {
      // Steps from one state do not cross each other: all are counted before any is added.
      const targets = edgeTarget.subarray(edgeStart[state], edgeStart[state + 1])
      for (const target of targets) total += above.total - above.upTo(rankOf(target, end - to))
      for (const target of targets) above.add(rankOf(target, end - to))
    }
  }
  return total

  function rankOf(state: number, width: number): number {
    return Math.floor((places[state] ?? 0) * width)
  }

  function inOrder(from: number, to: number): Uint32Array {
    const order = new Uint32Array(to - from)
    for (let state = from; state < to; state++) order[rankOf(state, to - from)] = state
    return order
  }
}

/** Counts numbers from 0 up, and how many of them are not above another: P. M. Fenwick's tree, 1994. */
class Tally {
  total = 0
  readonly #sums: Uint32Array

  constructor(numbers: number) {
    this.#sums = new Uint32Array(numbers + 1)
  }

  add(number: number): void {
    this.total += 1
    for (let at = number + 1; at < this.#sums.length; at += at & -at)
      this.#sums[at] = (this.#sums[at] ?? 0) + 1
  }

  upTo(number: number): number {
    let count = 0
    for (let at = number + 1; at > 0; at -= at & -at) count += this.#sums[at] ?? 0
    return count
  }
}
