import type { StateGraphData } from '../../../src/index.ts'

/** What is to be seen of a state graph. */
export interface StatesView {
  readonly data: StateGraphData
  /** A place from 0 to 1 within its layer for each state: see orderStates. */
  readonly order: Float32Array
  /** The states that the run goes through. */
  readonly run: readonly number[]
  /** Where in it the run stands. */
  readonly at: number
  /** States to point out, or null for none. */
  readonly found: ReadonlySet<number> | null
}

/** A point in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** How far the drawing is moved and magnified. */
export interface Zoom {
  readonly k: number
  readonly x: number
  readonly y: number
}

/** Room around the outermost states. */
const margin = 12

/** Where a state is drawn: its layer across, its place in the layer down. */
export function pointOf(view: StatesView, state: number, size: Point, zoom: Zoom): Point {
  const { layerStart } = view.data
  const layer = layerOf(view.data, state)
  const layers = Math.max(1, layerStart.length - 2)
  const x = margin + (layer / layers) * (size.x - 2 * margin)
  const y = margin + (view.order[state] ?? 0) * (size.y - 2 * margin)
  return { x: x * zoom.k + zoom.x, y: y * zoom.k + zoom.y }
}

/** The state nearest to a point, if there is one within reach. */
export function stateAt(view: StatesView, { x, y }: Point, size: Point, zoom: Zoom): number | null {
  const { layerStart } = view.data
  const layers = Math.max(1, layerStart.length - 2)
  const across = ((x - zoom.x) / zoom.k - margin) / (size.x - 2 * margin)
  const layer = Math.round(across * layers)
  const from = layerStart[layer]
  const to = layerStart[layer + 1]
  if (from === undefined || to === undefined) return null
  let nearest: number | null = null
  let least = reach
  for (let state = from; state < to; state++) {
    const point = pointOf(view, state, size, zoom)
    const distance = Math.hypot(point.x - x, point.y - y)
    if (distance < least) {
      least = distance
      nearest = state
    }
  }
  return nearest
}

/** How far from a state a pointer still means it, in CSS pixels. */
const reach = 14

function layerOf({ layerStart }: StateGraphData, state: number): number {
  let low = 0
  let high = layerStart.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((layerStart[middle] ?? 0) <= state) low = middle
    else high = middle
  }
  return low
}
