import { inkOf } from './ink.ts'
import { pointOf, type Point, type StatesView, type Zoom } from './view.ts'

/** Lines beyond so many are a grey area, and cost a frame. */
const mostEdges = 12_000

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
  canvas.width = size.x * scale
  canvas.height = size.y * scale
  context.scale(scale, scale)
  const ink = inkOf(canvas)
  const { data, found } = view
  const states = data.outlook.length
  const points = new Float32Array(states * 2)
  const seen: number[] = []
  for (let state = 0; state < states; state++) {
    const { x, y } = pointOf(view, state, size, zoom)
    points[2 * state] = x
    points[2 * state + 1] = y
    if (x > -8 && y > -8 && x < size.x + 8 && y < size.y + 8) seen.push(state)
  }
  const at = (state: number): Point => ({
    x: points[2 * state] ?? 0,
    y: points[2 * state + 1] ?? 0,
  })

  paintEdges(context, view, seen, at, ink.line)
  const radius = Math.max(0.75, Math.min(5, (size.y * zoom.k) / widest(view) / 2.6))
  for (const [code, { fill, shape }] of ink.fates.entries()) {
    context.fillStyle = fill
    context.strokeStyle = fill
    for (const state of seen)
      if (data.outlook[state] === code) paintState(context, at(state), radius, shape)
  }
  if (found) {
    context.strokeStyle = ink.run
    context.lineWidth = 1.5
    for (const state of seen) if (found.has(state)) ring(context, at(state), radius + 3)
  }
  paintRun(context, view, at, ink.run)
}

function paintEdges(
  context: CanvasRenderingContext2D,
  { data: { edgeStart, edgeTarget } }: StatesView,
  seen: readonly number[],
  at: (state: number) => Point,
  colour: string,
): void {
  const total = seen.reduce(
    (sum, state) => sum + (edgeStart[state + 1] ?? 0) - (edgeStart[state] ?? 0),
    0,
  )
  // Of too many, an even selection: enough to show the grain.
  const stride = Math.max(1, Math.ceil(total / mostEdges))
  let index = 0
  context.beginPath()
  for (const state of seen) {
    const from = at(state)
    for (let edge = edgeStart[state] ?? 0; edge < (edgeStart[state + 1] ?? 0); edge++) {
      if (index++ % stride !== 0) continue
      const to = at(edgeTarget[edge] ?? 0)
      context.moveTo(from.x, from.y)
      context.lineTo(to.x, to.y)
    }
  }
  context.strokeStyle = colour
  context.lineWidth = 0.6
  context.stroke()
}

function paintState(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  shape: 'dot' | 'ring' | 'cross',
): void {
  // Too small to have a shape: a pixel or two of its colour.
  if (radius < 2.5) context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
  else if (shape === 'dot') {
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
  } else if (shape === 'ring') {
    context.lineWidth = 1.6
    ring(context, { x, y }, radius - 0.8)
  } else {
    context.beginPath()
    context.moveTo(x - radius, y - radius)
    context.lineTo(x + radius, y + radius)
    context.moveTo(x - radius, y + radius)
    context.lineTo(x + radius, y - radius)
    context.lineWidth = 2
    context.stroke()
  }
}

function ring(context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  context.beginPath()
  context.arc(x, y, Math.max(0.5, radius), 0, 2 * Math.PI)
  context.stroke()
}

function paintRun(
  context: CanvasRenderingContext2D,
  { run, at: cursor }: StatesView,
  at: (state: number) => Point,
  colour: string,
): void {
  context.beginPath()
  for (const [index, state] of run.entries()) {
    const { x, y } = at(state)
    if (index === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
  context.strokeStyle = colour
  context.lineWidth = 2
  context.stroke()
  const here = run[cursor]
  if (here === undefined) return
  const { x, y } = at(here)
  context.fillStyle = colour
  context.beginPath()
  context.arc(x, y, 4.5, 0, 2 * Math.PI)
  context.fill()
}

/** How many states the widest layer has. */
function widest({ data: { layerStart } }: StatesView): number {
  let most = 1
  for (let layer = 0; layer + 1 < layerStart.length; layer++)
    most = Math.max(most, (layerStart[layer + 1] ?? 0) - (layerStart[layer] ?? 0))
  return most
}
