import { useCallback, useRef, type RefObject } from 'preact/compat'
import type { Place } from '../../../src/index.ts'

export interface GridFocus {
  /** Of the element that holds the cells, each with its place as `data-place`. */
  readonly grid: RefObject<HTMLDivElement | null>
  /** Moves the focus from a place as an arrow key says; other keys are left alone. */
  readonly moveFocus: (event: KeyboardEvent, from: Place) => void
}

const directions: Readonly<Record<string, Place>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** Lets the arrow keys lead the focus over a grid whose first column is left and whose first row is below. */
export function useGridFocus(): GridFocus {
  const grid = useRef<HTMLDivElement>(null)
  const moveFocus = useCallback((event: KeyboardEvent, [i, j]: Place) => {
    const direction = directions[event.key]
    if (!direction) return
    const [right, up] = direction
    event.preventDefault()
    // The page has a use of its own for these keys.
    event.stopPropagation()
    grid.current?.querySelector<HTMLElement>(`[data-place="${i + right},${j + up}"]`)?.focus()
  }, [])
  return { grid, moveFocus }
}
