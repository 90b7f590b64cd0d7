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

/** Where layers and states are drawn: a layer across, a state's place in its layer down. */
export interface Frame {
  readonly xOf: (layer: number) => number
  readonly yOf: (state: number) => number
}

export function frameOf({ data, order }: StatesView, size: Point, zoom: Zoom): Frame {
  const layers = Math.max(1, data.layerStart.length - 2)
  const across = (zoom.k * (size.x - 2 * margin)) / layers
  const down = zoom.k * (size.y - 2 * margin)
  const left = margin * zoom.k + zoom.x
  const top = margin * zoom.k + zoom.y
  return {
    xOf: (layer) => left + layer * across,
    yOf: (state) => top + (order[state] ?? 0) * down,
  }
}

/** Where a state is drawn. */
export function pointOf(view: StatesView, state: number, size: Point, zoom: Zoom): Point {
  const { xOf, yOf } = frameOf(view, size, zoom)
  return { x: xOf(layerOf(view.data, state)), y: yOf(state) }
}

/** The state nearest to a point, if there is one near enough to press. */
export function stateAt(view: StatesView, { x, y }: Point, size: Point, zoom: Zoom): number | null {
  const { layerStart } = view.data
  const { xOf, yOf } = frameOf(view, size, zoom)
  const layer = Math.round((x - xOf(0)) / (xOf(1) - xOf(0)))
  const from = layerStart[layer]
  const to = layerStart[layer + 1]
  if (from === undefined || to === undefined) return null
  let nearest: number | null = null
  let least = pressRadius
  for (let state = from; state < to; state++) {
    const distance = Math.hypot(xOf(layer) - x, yOf(state) - y)
    if (distance < least) {
      least = distance
      nearest = state
    }
  }
  return nearest
}

/** How far from a state a pointer still means it, in CSS pixels. */
const pressRadius = 14

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
