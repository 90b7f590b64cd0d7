import {
  select,
  zoom as zoomBehaviour,
  zoomIdentity,
  type D3ZoomEvent,
  type ZoomTransform,
} from 'd3'
import { onLookChange } from '../../theme/look.ts'
import { paintStates } from './paint.ts'
import { stateAt, type Point, type StatesView } from '../../layout/states/view.ts'

/** A state graph on a canvas, which can be moved and magnified. */
export interface StatesDrawing {
  update(view: StatesView): void
  /** Magnifies by a factor around the middle; `null` shows the whole again. */
  zoomBy(factor: number | null): void
  dispose(): void
}

interface StatesHandlers {
  /** The state under the pointer, or null. */
  readonly onPoint: (state: number | null) => void
  readonly onPress: (state: number) => void
}

/** How much closer than the whole one can look. */
const maxScale = 60

/** Takes over `canvas`. It is painted at most once a frame, by whoever calls `soon`. */
export function drawStates(
  canvas: HTMLCanvasElement,
  { onPoint, onPress }: StatesHandlers,
  soon: (paint: () => void) => void,
): StatesDrawing {
  let view: StatesView | null = null
  let transform: ZoomTransform = zoomIdentity
  const size = (): Point => ({ x: canvas.clientWidth, y: canvas.clientHeight })
  const repaint = () => {
    soon(() => {
      if (view) paintStates(canvas, view, size(), transform)
    })
  }
  const behaviour = zoomBehaviour<HTMLCanvasElement, unknown>()
    .scaleExtent([1, maxScale])
    // By a double press as by its buttons: at once.
    .duration(0)
    .on('zoom', (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      ;({ transform } = event)
      repaint()
    })
  const surface = select<HTMLCanvasElement, unknown>(canvas).call(behaviour)
  const under = (event: MouseEvent) =>
    view && stateAt(view, { x: event.offsetX, y: event.offsetY }, size(), transform)
  surface
    .on('pointermove.state', (event: PointerEvent) => {
      onPoint(under(event))
    })
    .on('pointerleave.state', () => {
      onPoint(null)
    })
    .on('click.state', (event: MouseEvent) => {
      const state = under(event)
      if (state !== null) onPress(state)
    })
  const observer = new ResizeObserver(() => {
    behaviour.translateExtent([
      [0, 0],
      [canvas.clientWidth, canvas.clientHeight],
    ])
    repaint()
  })
  observer.observe(canvas)
  const stopLooking = onLookChange(repaint)
  return {
    update(next) {
      view = next
      repaint()
    },
    zoomBy(factor) {
      if (factor === null) behaviour.transform(surface, zoomIdentity)
      else behaviour.scaleBy(surface, factor)
    },
    dispose() {
      observer.disconnect()
      stopLooking()
      surface.on('.zoom', null).on('.state', null)
    },
  }
}
