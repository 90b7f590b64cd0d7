import { memo } from 'preact/compat'
import type { Place } from '../../../src/index.ts'
import { goThrough } from '../../commands/route.ts'
import type { PlacedCell, ProgressLayout } from '../../layout/progress.ts'
import { useSessionStore } from '../../session/use-session.ts'
import { placeUnder, type CellDrag } from './use-cell-drag.ts'
import type { GridFocus } from './use-grid-focus.ts'

interface ProgressCellProps {
  readonly cell: PlacedCell
  readonly size: ProgressLayout['cell']
  readonly name: string
  /** Whether the run stands in it. */
  readonly isHere: boolean
  readonly moveFocus: GridFocus['moveFocus']
  readonly setHovered: (place: Place | null) => void
  readonly drag: CellDrag
}

/** A cell of the progress graph: press it, and the run goes through it. */
export const ProgressCell = memo(function ProgressCell({
  cell: { place, x, y },
  size,
  name,
  isHere,
  moveFocus,
  setHovered,
  drag,
}: ProgressCellProps) {
  const store = useSessionStore()
  return (
    <button
      type="button"
      className="progress-cell"
      data-place={place.join()}
      // One stop for the Tab key: the arrows go on from there.
      tabIndex={isHere ? 0 : -1}
      aria-current={isHere ? 'location' : undefined}
      aria-label={name}
      style={{ left: x, top: y, ...size }}
      onClick={() => {
        goThrough(store, place)
      }}
      onKeyDown={(event) => {
        moveFocus(event, place)
      }}
      onFocus={() => {
        setHovered(place)
      }}
      onBlur={() => {
        setHovered(null)
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
  )
})
