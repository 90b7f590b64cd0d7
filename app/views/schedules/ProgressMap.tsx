import { memo, useMemo, useState } from 'preact/compat'
import {
  describeCell,
  placesOf,
  type Fate,
  type Place,
  type ProgressGraph,
  type StateGraph,
} from '../../../src/index.ts'
import { useWidth } from '../../controls/use-width.ts'
import { axisVerbs } from '../../derived/axis-verbs.ts'
import { fatesAhead } from '../../derived/fates-ahead.ts'
import { toldFate } from '../../derived/told-fate.ts'
import { layoutProgress } from '../../layout/progress.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { useTurningPoint } from '../../session/use-turning-point.ts'
import { AxisNames } from './AxisNames.tsx'
import { FateFills } from './FateFills.tsx'
import { FateLegend } from './FateLegend.tsx'
import { ProgressCell } from './ProgressCell.tsx'
import { RunLine } from './RunLine.tsx'
import { useCellDrag } from './use-cell-drag.ts'
import { useGridFocus } from './use-grid-focus.ts'

interface ProgressMapProps {
  readonly graph: StateGraph
  readonly progress: ProgressGraph
}

/** Of the side before it is measured. */
const usualWidth = 304

/** The progress graph of two threads: the run is a staircase that can be dragged. */
export function ProgressMap({ graph, progress }: ProgressMapProps) {
  const current = useDerivedRun()
  const { moment, system } = current
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const width = useWidth(frame) || usualWidth
  const [hovered, setHovered] = useState<Place | null>(null)
  const { grid, moveFocus } = useGridFocus()
  const drag = useCellDrag()
  const { schedule, at } = moment
  const names = useMemo(() => axisVerbs(system, graph, schedule), [system, graph, schedule])
  const places = useMemo(() => placesOf(schedule, graph.data.threads), [schedule, graph])
  const layout = useMemo(
    () => layoutProgress(progress, { run: places, names, width }),
    [progress, places, names, width],
  )
  const [first = 'A', second = 'B'] = graph.data.threads
  const turn = useTurningPoint(current)
  const here = places[at] ?? [0, 0]
  const state = graph.after(schedule.slice(0, at))
  const ahead = useMemo(() => (state === null ? null : fatesAhead(graph, state)), [graph, state])
  /** Whether the run could have come to it, and cannot any more. */
  const isGone = (place: Place, fate: Fate) =>
    place[0] >= here[0] && place[1] >= here[1] && ahead?.get(place.join())?.has(fate) !== true

  return (
    <div className="progress" ref={setFrame}>
      <div
        className="progress-graph"
        style={{ width: layout.width, height: layout.height }}
        ref={grid}
        role="group"
        aria-label={`Progress of ${first} across and of ${second} up`}
      >
        <svg width={layout.width} height={layout.height} aria-hidden="true">
          <FateFills />
          {layout.cells.flatMap(({ place, parts }) =>
            parts.map(({ fate, path }) => (
              <FatePart
                key={`${place.join()} ${fate}`}
                fate={fate}
                isGone={isGone(place, fate)}
                path={path}
              />
            )),
          )}
          <AxisNames labels={layout.labels} marks={layout.marks} threads={[first, second]} />
          <RunLine points={layout.run} at={at} turn={turn?.index ?? null} />
        </svg>
        {layout.cells.map((cell) => (
          <ProgressCell
            key={cell.place.join()}
            cell={cell}
            size={layout.cell}
            name={nameOf(cell.place)}
            isHere={isSame(cell.place, here)}
            moveFocus={moveFocus}
            setHovered={setHovered}
            drag={drag}
          />
        ))}
      </div>
      <FateLegend isShared={layout.cells.some(({ parts }) => parts.length > 1)} />
      <p className="map-told">
        {hovered
          ? `${nameOf(hovered)}.`
          : `${toldFate(graph, schedule, at)} Drag it, or press a cell.`}
        {thinned()}
      </p>
    </div>
  )

  function nameOf(place: Place): string {
    return `${first} ${place[0]}, ${second} ${place[1]}: ${describeCell(progress, place)}`
  }

  /** What is not drawn for want of room. */
  function thinned(): string {
    const { across, up } = layout.stride
    const named = [
      ...(across > 1 ? [`of ${first} one step in ${across}`] : []),
      ...(up > 1 ? [`of ${second} one step in ${up}`] : []),
    ]
    const axes = named.length > 0 ? ` For want of room the axes name ${named.join(' and ')}.` : ''
    return layout.isFine ? ` Cells are small here: the arrow keys reach each one.${axes}` : axes
  }
}

function isSame([i, j]: Place, [k, l]: Place): boolean {
  return i === k && j === l
}

interface FatePartProps {
  readonly fate: Fate
  /** Whether the run could have come to it, and cannot any more. */
  readonly isGone: boolean
  /** Its outline. */
  readonly path: string
}

const FatePart = memo(function FatePart({ fate, isGone, path }: FatePartProps) {
  return (
    <path
      className="progress-fate"
      data-gone={isGone ? '' : undefined}
      d={path}
      fill={`url(#fate-${fate})`}
    />
  )
})
