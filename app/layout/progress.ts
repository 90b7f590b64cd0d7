import type { Cell, Fate, Place, ProgressGraph } from '../../src/index.ts'
import { axisAcross, axisUp, labelLine, named, type AxisLabel } from './axis.ts'
import { partOfCell } from './split-cell.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** One cell of the progress graph, in CSS pixels from the drawing's top left corner. */
export interface PlacedCell extends Point {
  readonly place: Place
  /** How the cell is shared among the fates of its states, in a fixed order: the outline of each one's part. */
  readonly parts: readonly { readonly fate: Fate; readonly path: string }[]
}

export interface ProgressLayout {
  readonly cells: readonly PlacedCell[]
  /** Of every cell, in CSS pixels. */
  readonly cell: { readonly width: number; readonly height: number }
  /** The middle of the first cell, and how far it is from there to the next ones. */
  readonly origin: Point
  readonly pitch: Point
  readonly width: number
  readonly height: number
  /** The middles of the cells that the run goes through, the origin first. */
  readonly run: readonly Point[]
  readonly labels: readonly AxisLabel[]
  /** Where each thread's letter stands: the middle of its mark. */
  readonly marks: { readonly across: Point; readonly up: Point }
  /** One step of so many has its name at the axis. */
  readonly stride: { readonly across: number; readonly up: number }
  /** Whether cells are so small that a finger can hardly hit one. */
  readonly isFine: boolean
}

interface ProgressRun {
  /** The places that the run goes through, the origin first. */
  readonly run: readonly Place[]
  /** What the first and the second thread's steps are called. */
  readonly names: readonly [readonly string[], readonly string[]]
  /** Of the room for it, in CSS pixels. */
  readonly width: number
  /** Of all its cells, in CSS pixels; absent: as much as looks well. */
  readonly height?: number
}

/** Of a thread's mark. */
export const markSize = 18
const largestCell = 80
/** A cell that a finger can hit. */
const fingerSize = 24
const smallestHeight = 252
const fates = ['safe', 'open', 'doomed', 'unknown'] as const satisfies readonly (keyof Cell)[]

/**
 * Places the progress graph in a width: the first thread's steps go right, the second's go up, after
 * E. W. Dijkstra's progress diagrams ("Cooperating sequential processes", 1965). It never takes more: where
 * there are many steps, cells are small and not every step is named.
 */
export function layoutProgress(
  { steps: [across, up], cells }: ProgressGraph,
  {
    run,
    names: [acrossNames, upNames],
    width,
    height = Math.max(smallestHeight, 0.8 * width),
  }: ProgressRun,
): ProgressLayout {
  const tall = Math.min(largestCell, height / (up + 1))
  const upAxis = axisUp(upNames, tall)
  const left = Math.max(upAxis.room, markSize + 4)
  const wide = Math.min(largestCell, (width - left) / (across + 1))
  const acrossAxis = axisAcross(acrossNames, wide)
  const gap = Math.min(wide, tall) < 10 ? 1 : 2
  const bottom = (up + 1) * tall
  const corner = ([i, j]: Place): Point => ({ x: left + i * wide, y: (up - j) * tall })
  const cell = { width: wide - gap, height: tall - gap }
  const middle = (place: Place): Point => {
    const { x, y } = corner(place)
    return { x: x + cell.width / 2, y: y + cell.height / 2 }
  }
  // A mark stands beside the first cell, or by itself where the first name would touch it.
  const isLow = tall < markSize + labelLine / 2
  const isTight = wide < markSize + (acrossAxis.isUpright ? labelLine / 2 : markSize)
  const namesFrom = bottom + (isTight ? markSize + 4 : 2)
  return {
    cell,
    origin: middle([0, 0]),
    pitch: { x: wide, y: tall },
    width: left + (across + 1) * wide,
    height: namesFrom + acrossAxis.room + 4,
    cells: cells.flatMap((column, i) =>
      column.flatMap((each, j) =>
        each
          ? [
              {
                place: [i, j] as const,
                ...corner([i, j]),
                parts: partsOf(each, { ...corner([i, j]), ...cell }),
              },
            ]
          : [],
      ),
    ),
    run: run.map(middle),
    labels: [
      ...named(acrossNames, acrossAxis).map(([step, text]) => ({
        axis: 'across' as const,
        x: left + (step + 1) * wide - gap / 2 + (acrossAxis.isUpright ? 4 : 0),
        y: namesFrom + (acrossAxis.isUpright ? 4 : 13),
        text,
        isUpright: acrossAxis.isUpright,
      })),
      ...named(upNames, upAxis).map(([step, text]) => ({
        axis: 'up' as const,
        x: left - 6,
        y: (up - step) * tall - gap / 2 + 4,
        text,
        isUpright: false,
      })),
    ],
    marks: {
      across: { x: left + markSize / 2, y: bottom + 2 + markSize / 2 },
      up: { x: left - 4 - markSize / 2, y: isLow ? bottom + 2 + markSize / 2 : bottom - tall / 2 },
    },
    stride: { across: acrossAxis.stride, up: upAxis.stride },
    isFine: Math.min(wide, tall) < fingerSize,
  }
}

function partsOf(cell: Cell, box: Parameters<typeof partOfCell>[0]): PlacedCell['parts'] {
  const present = fates.filter((fate) => cell[fate] > 0)
  // Whatever their sizes: what matters is which fates there are. The label has the numbers.
  return present.map((fate, index) => ({
    fate,
    path: partOfCell(box, index / present.length, (index + 1) / present.length),
  }))
}
