import { useState } from 'react'
import {
  describeCell,
  heapText,
  placesOf,
  replay,
  routeThrough,
  type Place,
  type ProgressGraph,
  type StateGraph,
} from '../../../src/index.ts'
import { goThrough } from '../../commands/route.ts'
import { layoutProgress, type PlacedCell } from '../../layout/progress.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'
import { FateFills } from './FateFills.tsx'
import { placeUnder, useCellDrag } from './use-cell-drag.ts'
import { useGridFocus } from './use-grid-focus.ts'

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
  const { grid, moveFocus } = useGridFocus()
  const drag = useCellDrag()
  const here = places[moment.at] ?? [0, 0]

  return (
    <div className="progress">
      <div
        className="progress-graph"
        style={{ width: layout.width, height: layout.height }}
        ref={grid}
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
            aria-label={`${first} ${place[0]}, ${second} ${place[1]}: ${describeCell(progress, place)}`}
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
            onPointerDown={drag.begin}
            onPointerMove={(event) => {
              setHovered(placeUnder(event))
              drag.move(event)
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
    return `${describeCell(progress, hovered)}. This way: ${text}`
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
