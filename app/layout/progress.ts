import type { Cell, Fate, Place, ProgressGraph } from '../../src/index.ts'

/** One cell of the progress graph, in CSS pixels from the drawing's top left corner. */
export interface PlacedCell {
  readonly place: Place
  readonly x: number
  readonly y: number
  /** How the cell is shared among the fates of its states: bands from 0 to 1, in a fixed order. */
  readonly bands: readonly { readonly fate: Fate; readonly from: number; readonly to: number }[]
  readonly states: number
}

export interface ProgressLayout {
  readonly cells: readonly PlacedCell[]
  /** Of a cell, in CSS pixels. */
  readonly size: number
  readonly width: number
  readonly height: number
  /** The data of an SVG path: the run, from the origin to its end. */
  readonly run: string
  /** The middle of the cell in which the run stands. */
  readonly cursor: { readonly x: number; readonly y: number }
  /** What each step is, between the cells that it leads from and to. */
  readonly labels: readonly {
    readonly axis: 'across' | 'up'
    readonly x: number
    readonly y: number
    readonly text: string
  }[]
}

interface ProgressRun {
  /** The places that the run goes through, the origin first. */
  readonly run: readonly Place[]
  /** Where in it the run stands. */
  readonly at: number
  /** What the first and the second thread's steps are called, as far as they are known. */
  readonly names: readonly [readonly string[], readonly string[]]
  /** Of the room for it, in CSS pixels; a graph of many steps takes more. */
  readonly width: number
  readonly height: number
}

const gap = 3
/** Room for the names of the steps. */
const left = 48
const below = 16
const maxCellSize = 42
const smallestCell = 24
const fates = ['safe', 'open', 'doomed', 'unknown'] as const satisfies readonly (keyof Cell)[]

/**
 * Places the progress graph in `width` by `height` pixels: the first thread's steps go right, the
 * second's go up, after E. W. Dijkstra's progress diagrams ("Cooperating sequential processes", 1965).
 */
export function layoutProgress(
  { steps: [across, up], cells }: ProgressGraph,
  { run, at, names, width, height }: ProgressRun,
): ProgressLayout {
  const fit = Math.floor(Math.min((width - left) / (across + 1), (height - below) / (up + 1)))
  const pitch = Math.max(smallestCell, Math.min(maxCellSize, fit))
  const corner = ([i, j]: Place) => ({ x: left + i * pitch, y: (up - j) * pitch })
  const middle = (place: Place) => {
    const { x, y } = corner(place)
    return { x: x + (pitch - gap) / 2, y: y + (pitch - gap) / 2 }
  }
  return {
    size: pitch - gap,
    width: left + (across + 1) * pitch,
    height: (up + 1) * pitch + below,
    cells: cells.flatMap((column, i) =>
      column.flatMap((cell, j) =>
        cell ? [{ place: [i, j] as const, ...corner([i, j]), ...share(cell) }] : [],
      ),
    ),
    run: `M${run
      .map(middle)
      .map(({ x, y }) => `${x},${y}`)
      .join('L')}`,
    cursor: middle(run[at] ?? [0, 0]),
    labels: [
      ...names[0].map((text, i) => ({
        axis: 'across' as const,
        x: left + (i + 1) * pitch - gap / 2,
        y: (up + 1) * pitch + 11,
        text,
      })),
      ...names[1].map((text, j) => ({
        axis: 'up' as const,
        x: left - 6,
        y: (up - j) * pitch + 2,
        text,
      })),
    ],
  }
}

function share(cell: Cell): Pick<PlacedCell, 'bands' | 'states'> {
  const present = fates.filter((fate) => cell[fate] > 0)
  return {
    states: fates.reduce((sum, fate) => sum + cell[fate], 0),
    // Equal bands: what matters is which fates there are. The label has the numbers.
    bands: present.map((fate, index) => ({
      fate,
      from: index / present.length,
      to: (index + 1) / present.length,
    })),
  }
}
