import { useMemo, useRef, type PointerEvent } from 'preact/compat'
import type { Place } from '../../../src/index.ts'
import { endDrag } from '../../commands/end-drag.ts'
import { dragThrough } from '../../commands/route.ts'
import type { Moment } from '../../session/moment.ts'
import { useSessionStore } from '../../session/use-session.ts'

export interface CellDrag {
  readonly begin: (event: PointerEvent<Element>) => void
  /** Leads the run to where the pointer is, if a drag is under way. */
  readonly move: (event: PointerEvent<Element>) => void
}

/**
 * Lets a pointer drag the run over the cells of the map, each with its place as `data-place`. The drag ends
 * where the pointer is let go, be it beside the map.
 */
export function useCellDrag(): CellDrag {
  const store = useSessionStore()
  /** The moment at which the drag began: each place is reached from there. */
  const begun = useRef<Moment | null>(null)
  // The same all along: none of the cells is drawn anew for it.
  return useMemo(
    () => ({
      begin(event) {
        if (event.button !== 0) return
        // Else the cell that was pressed would hear of all moves, wherever the pointer is.
        event.currentTarget.releasePointerCapture(event.pointerId)
        begun.current = store.getState().moment
        whenLetGo(() => {
          begun.current = null
          endDrag(store)
        })
      },
      move(event) {
        const under = placeUnder(event)
        if (begun.current && event.buttons !== 0 && under) dragThrough(store, begun.current, under)
      },
    }),
    [store],
  )
}

/** The place of the cell under a pointer, wherever it was pressed. */
export function placeUnder({ clientX, clientY }: PointerEvent<Element>): Place | null {
  const target = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]')
  const [i, j] = (target?.dataset['place'] ?? '').split(',').map(Number)
  return target && i !== undefined && j !== undefined ? [i, j] : null
}

function whenLetGo(end: () => void): void {
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
