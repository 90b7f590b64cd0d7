import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import {
  heapText,
  placesOf,
  replay,
  routeThrough,
  type Place,
  type ProgressGraph,
  type StateGraph,
} from '../../../src/index.ts'
import { dragThrough, endDrag, goThrough } from '../../commands/route.ts'
import { layoutProgress, type PlacedCell } from '../../layout/progress.ts'
import type { Moment } from '../../session/moment.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'
import { FateFills } from './FateFills.tsx'

interface ProgressMapProps {
  readonly graph: StateGraph
  readonly progress: ProgressGraph
}

/** The progress graph of two threads: the run is a staircase that can be dragged. */
export function ProgressMap({ graph, progress }: ProgressMapProps) {
  const store = useSessionStore()
  const { moment, system, run } = useDerivedRun()
  const [first = 'A', second = 'B'] = graph.data.threads
  const places = placesOf(moment.schedule, graph.data.threads)
  const layout = layoutProgress(progress, {
    run: places,
    at: moment.at,
    names: [stepNames(first), stepNames(second)],
    width: 300,
    height: 190,
  })
  const [hovered, setHovered] = useState<Place | null>(null)
  const begun = useRef<Moment | null>(null)
  const cells = useRef<HTMLDivElement>(null)
  const here = places[moment.at] ?? [0, 0]

  const moveFocus = (event: KeyboardEvent, [i, j]: Place) => {
    const [right, up] = {
      ArrowRight: [1, 0],
      ArrowLeft: [-1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
    }[event.key] ?? [0, 0]
    if (right === 0 && up === 0) return
    event.preventDefault()
    event.stopPropagation()
    cells.current
      ?.querySelector<HTMLElement>(`[data-place="${i + (right ?? 0)},${j + (up ?? 0)}"]`)
      ?.focus()
  }
  return (
    <div className="progress">
      <div
        className="progress-graph"
        style={{ width: layout.width, height: layout.height }}
        ref={cells}
        role="group"
        aria-label={`Progress of ${first} across and of ${second} up`}
      >
        <svg width={layout.width} height={layout.height} aria-hidden="true">
          <FateFills />
          {layout.cells.map((cell) => (
            <CellFill key={cell.place.join()} cell={cell} size={layout.size} />
          ))}
          {layout.labels.map(({ axis, x, y, text }) => (
            <text
              key={`${axis} ${x} ${y}`}
              data-axis={axis}
              data-thread={axis === 'across' ? first : second}
              x={x}
              y={y}
            >
              {text}
            </text>
          ))}
          <path className="progress-run" d={layout.run} />
          <circle className="progress-cursor" cx={layout.cursor.x} cy={layout.cursor.y} r={5} />
        </svg>
        {layout.cells.map(({ place, x, y }) => (
          <button
            key={place.join()}
            type="button"
            className="progress-cell"
            data-place={place.join()}
            // One stop for the Tab key: the arrows go on from there.
            tabIndex={place[0] === here[0] && place[1] === here[1] ? 0 : -1}
            aria-current={place[0] === here[0] && place[1] === here[1] ? 'location' : undefined}
            aria-label={`${first} ${place[0]}, ${second} ${place[1]}: ${tellCell(progress, place)}`}
            style={{ left: x, top: y, width: layout.size, height: layout.size }}
            onClick={() => {
              goThrough(store, place)
            }}
            onKeyDown={(event) => {
              moveFocus(event, place)
            }}
            onFocus={() => {
              setHovered(place)
            }}
            onPointerDown={(event) => {
              if (event.button !== 0) return
              event.currentTarget.releasePointerCapture(event.pointerId)
              begun.current = moment
              letGo(() => {
                begun.current = null
                endDrag(store)
              })
            }}
            onPointerMove={(event) => {
              const under = placeUnder(event)
              setHovered(under)
              if (begun.current && event.buttons !== 0 && under)
                dragThrough(store, begun.current, under)
            }}
            onPointerLeave={(event) => {
              if (event.buttons === 0) setHovered(null)
            }}
          />
        ))}
      </div>
      <p className="progress-told">{told()}</p>
    </div>
  )

  function stepNames(name: string): readonly string[] {
    return run.steps.filter(({ actor }) => actor === name).map(({ op }) => op.verb)
  }

  /** Memory at the place under the pointer, on the way that the run would take there. */
  function told(): string {
    if (!hovered)
      return `${first} goes right, ${second} goes up. Press a cell to lead the run through it, or drag the run.`
    const route = routeThrough(graph, moment.schedule, hovered)
    if (!route) return 'No run reaches this cell.'
    const { heap } = replay(system, route.schedule.slice(0, route.at))
    const text = heapText(
      system.memory,
      heap,
      system.memory.objects.map((object) => object.name),
    )
    return `${tellCell(progress, hovered)}. This way: ${text}`
  }
}

function CellFill({
  cell: { x, y, bands },
  size,
}: {
  readonly cell: PlacedCell
  readonly size: number
}) {
  return bands.map(({ fate, from, to }) => (
    <rect
      key={fate}
      x={x + from * size}
      y={y}
      width={(to - from) * size}
      height={size}
      fill={`url(#fate-${fate})`}
    />
  ))
}

function tellCell({ cells }: ProgressGraph, [i, j]: Place): string {
  const cell = cells[i]?.[j]
  if (!cell) return 'no run reaches this cell'
  const parts = (['safe', 'open', 'doomed', 'unknown'] as const).filter((fate) => cell[fate] > 0)
  const [only] = parts
  if (parts.length === 1 && only && cell[only] === 1) return only
  const states = parts.reduce((sum, fate) => sum + cell[fate], 0)
  return `${states} states, ${parts.map((fate) => `${cell[fate]} ${fate}`).join(', ')}`
}

/** Calls `end` when the pointer is let go, wherever on the page that is. */
function letGo(end: () => void): void {
  const listening = new AbortController()
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(
      type,
      () => {
        listening.abort()
        end()
      },
      { signal: listening.signal },
    )
}

/** The place under a pointer, wherever it was pressed. */
function placeUnder({ clientX, clientY }: PointerEvent): Place | null {
  const target = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]')
  const [i, j] = (target?.dataset['place'] ?? '').split(',').map(Number)
  return target && i !== undefined && j !== undefined ? [i, j] : null
}
