import { currentLook } from '../../theme/look.ts'
import { inkOf, type FateInk } from './ink.ts'
import {
  frameOf,
  type Frame,
  type Point,
  type StatesView,
  type Zoom,
} from '../../layout/states/view.ts'

/** Lines beyond so many are a grey area, and cost a frame. */
const maxEdges = 8_000
/** A shape smaller than this is none: a pixel or two of its colour. */
const smallestShape = 2.5
/** How far what is pointed out stands out around a speck. */
const haloWidth = 1.5

/** Paints one frame: steps first, then states by fate, then the run over them. */
export function paintStates(
  canvas: HTMLCanvasElement,
  view: StatesView,
  size: Point,
  zoom: Zoom,
): void {
  const context = canvas.getContext('2d')
  if (!context || size.x === 0) return
  const scale = devicePixelRatio
  fitCanvas(canvas, Math.round(size.x * scale), Math.round(size.y * scale))
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.scale(scale, scale)
  const ink = inkOf(currentLook())
  const { data, found } = view
  const frame = frameOf(view, size, zoom)
  const seen = statesIn(view, frame, size)

  paintEdges(context, view, frame, size, ink.line)
  const radius = Math.max(0.75, Math.min(5, (size.y * zoom.k) / widest(view) / 2.6))
  const sought = found ? seen.filter((state) => found.has(state)) : new Uint32Array()
  // Specks lie so close together that rings would hide them, and take a second to paint: a halo behind each.
  if (radius < smallestShape)
    paintSpecks(context, view, frame, sought, radius + haloWidth, ink.run, size.y)
  for (const [code, states] of byOutlook(seen, data.outlook)) {
    const fate = ink.fates.get(code)
    if (!fate) continue
    if (radius < smallestShape) paintSpecks(context, view, frame, states, radius, fate.fill, size.y)
    else paintShapes(context, view, frame, states, radius, fate)
  }
  if (radius >= smallestShape) paintRings(context, view, frame, sought, radius + 3, ink.run)
  paintRun(context, view, frame, ink.run)
}

/** Gives the canvas its pixels. Only a change costs anything: a canvas that is given them anew is a new one. */
function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}

/** The states that are to be seen, ascending. Layers beside the window are passed over as a whole. */
function statesIn(
  { data: { layerStart, outlook } }: StatesView,
  { xOf, yOf }: Frame,
  size: Point,
): Uint32Array {
  const seen = new Uint32Array(outlook.length)
  let count = 0
  for (let layer = 0; layer + 1 < layerStart.length; layer++) {
    const x = xOf(layer)
    if (x < -8 || x > size.x + 8) continue
    const end = layerStart[layer + 1] as number
    for (let state = layerStart[layer] as number; state < end; state++) {
      const y = yOf(state)
      if (y > -8 && y < size.y + 8) seen[count++] = state
    }
  }
  return seen.subarray(0, count)
}

/** The states with each outlook, ascending: one way to draw them, and one colour. */
function byOutlook(
  states: Uint32Array,
  outlook: Uint8Array,
): readonly (readonly [number, Uint32Array])[] {
  const counts = new Uint32Array(8)
  for (const state of states) {
    const code = outlook[state] as number
    counts[code] = (counts[code] as number) + 1
  }
  const lists = Array.from(counts, (count) => new Uint32Array(count))
  counts.fill(0)
  for (const state of states) {
    const code = outlook[state] as number
    const list = lists[code] as Uint32Array
    list[counts[code] as number] = state
    counts[code] = (counts[code] as number) + 1
  }
  return [...lists.entries()]
}

/** Calls `visit` with the place of each of some ascending states. */
function eachPoint(
  { data: { layerStart } }: StatesView,
  { xOf, yOf }: Frame,
  states: Uint32Array,
  visit: (x: number, y: number, state: number, layer: number) => void,
): void {
  let layer = 0
  let x = xOf(0)
  for (const state of states) {
    while (state >= (layerStart[layer + 1] ?? Infinity)) x = xOf(++layer)
    visit(x, yOf(state), state, layer)
  }
}

function paintEdges(
  context: CanvasRenderingContext2D,
  view: StatesView,
  frame: Frame,
  size: Point,
  colour: string,
): void {
  let total = 0
  eachEdge(view, frame, size, () => {
    total += 1
  })
  // Of too many, an even selection: enough to show the grain.
  const stride = Math.max(1, Math.ceil(total / maxEdges))
  let index = 0
  context.beginPath()
  eachEdge(view, frame, size, (fromX, fromY, toX, toY) => {
    if (index++ % stride !== 0) return
    context.moveTo(fromX, fromY)
    context.lineTo(toX, toY)
  })
  context.strokeStyle = colour
  context.lineWidth = 0.6
  context.stroke()
}

/** Calls `visit` with the ends of each step of which something may be to be seen. */
function eachEdge(
  { data: { layerStart, edgeStart, edgeTarget } }: StatesView,
  { xOf, yOf }: Frame,
  size: Point,
  visit: (fromX: number, fromY: number, toX: number, toY: number) => void,
): void {
  // Steps lead from a layer to the next.
  for (let layer = 0; layer + 2 < layerStart.length; layer++) {
    const fromX = xOf(layer)
    const toX = xOf(layer + 1)
    if (toX < 0 || fromX > size.x) continue
    const last = layerStart[layer + 1] as number
    for (let state = layerStart[layer] as number; state < last; state++) {
      const fromY = yOf(state)
      const end = edgeStart[state + 1] as number
      for (let edge = edgeStart[state] as number; edge < end; edge++) {
        const toY = yOf(edgeTarget[edge] as number)
        const isBeside = (fromY < 0 && toY < 0) || (fromY > size.y && toY > size.y)
        if (!isBeside) visit(fromX, fromY, toX, toY)
      }
    }
  }
}

/** States too small to have a shape. Where several fall onto one pixel, it is painted once. */
function paintSpecks(
  context: CanvasRenderingContext2D,
  view: StatesView,
  frame: Frame,
  states: Uint32Array,
  radius: number,
  colour: string,
  height: number,
): void {
  context.fillStyle = colour
  /** By half pixel from the top, the layer, counted from 1, that has last painted there. */
  const painted = new Uint16Array(2 * (height + 32))
  eachPoint(view, frame, states, (x, y, _, layer) => {
    const row = Math.round(2 * (y + 16))
    if (painted[row] === layer + 1) return
    painted[row] = layer + 1
    context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
  })
}

function paintShapes(
  context: CanvasRenderingContext2D,
  view: StatesView,
  frame: Frame,
  states: Uint32Array,
  radius: number,
  { fill, shape }: FateInk,
): void {
  context.fillStyle = fill
  context.strokeStyle = fill
  context.lineWidth = shape === 'ring' ? 1.6 : 2
  context.beginPath()
  eachPoint(view, frame, states, (x, y) => {
    if (shape === 'dot') addCircle(context, x, y, radius)
    else if (shape === 'ring') addCircle(context, x, y, radius - 0.8)
    else addCross(context, x, y, radius)
  })
  if (shape === 'dot') context.fill()
  else context.stroke()
}

function paintRings(
  context: CanvasRenderingContext2D,
  view: StatesView,
  frame: Frame,
  states: Uint32Array,
  radius: number,
  colour: string,
): void {
  context.strokeStyle = colour
  context.lineWidth = 1.5
  context.beginPath()
  eachPoint(view, frame, states, (x, y) => {
    addCircle(context, x, y, radius)
  })
  context.stroke()
}

function addCircle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.moveTo(x + radius, y)
  context.arc(x, y, radius, 0, 2 * Math.PI)
}

function addCross(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.moveTo(x - radius, y - radius)
  context.lineTo(x + radius, y + radius)
  context.moveTo(x - radius, y + radius)
  context.lineTo(x + radius, y - radius)
}

function paintRun(
  context: CanvasRenderingContext2D,
  { run, at: cursor }: StatesView,
  { xOf, yOf }: Frame,
  colour: string,
): void {
  context.beginPath()
  // A run's state after so many steps is in the layer of that number.
  for (const [layer, state] of run.entries()) {
    if (layer === 0) context.moveTo(xOf(layer), yOf(state))
    else context.lineTo(xOf(layer), yOf(state))
  }
  context.strokeStyle = colour
  context.lineWidth = 2
  context.stroke()
  const here = run[cursor]
  if (here === undefined) return
  context.fillStyle = colour
  context.beginPath()
  addCircle(context, xOf(cursor), yOf(here), 4.5)
  context.fill()
}

/** How many states the widest layer has. */
function widest({ data: { layerStart } }: StatesView): number {
  let most = 1
  for (let layer = 0; layer + 1 < layerStart.length; layer++)
    most = Math.max(most, (layerStart[layer + 1] ?? 0) - (layerStart[layer] ?? 0))
  return most
}
