import type { MemoryLane, ObjectLanes } from '../../derived/score/memory-lanes.ts'

/** One row of memory and its lane, from the top of the score's memory, in CSS pixels. */
export interface PlacedLane extends MemoryLane {
  readonly top: number
  readonly height: number
}

/** The rows of one object. One without a row keeps the place of one, to say so. */
export interface PlacedLanes extends Omit<ObjectLanes, 'lanes'> {
  readonly top: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
}

export interface MemoryRows {
  readonly objects: readonly PlacedLanes[]
  /** The names of objects that no step of the run touches, and that are folded. */
  readonly folded: readonly string[]
  readonly height: number
}

const rowHeight = 28
const lineHeight = 16
/** More rows than these fold what the run does not touch. */
const maxRows = 9
const objectGap = 0
/** Where the columns of a row's name and of its value begin, and what a sign of the code face takes. */
export const memoryColumns = { key: 64, value: 128, arrow: 236 } as const
const signWidth = 7.25
/** Room for the mark of who made an instance. */
const markWidth = 28

/**
 * Places all rows of memory below one another.
 *
 * @param width of what stands left of the axis, in CSS pixels.
 * @param hasArrows whether rows point to one another: arrows need room beside the values.
 * @param isFolded whether what the run does not touch is left out where there is much of it.
 */
export function memoryRows(
  objects: readonly ObjectLanes[],
  { width, hasArrows, isFolded }: { width: number; hasArrows: boolean; isFolded: boolean },
): MemoryRows {
  const valueWidth = (hasArrows ? memoryColumns.arrow : width) - memoryColumns.value - markWidth
  const signs = Math.max(8, Math.floor(valueWidth / signWidth))
  const count = objects.reduce((sum, { lanes }) => sum + Math.max(1, lanes.length), 0)
  const folds = isFolded && count > maxRows
  const shown = objects.filter((object) => !folds || !isIdle(object))
  let top = 0
  const placed = shown.map((object): PlacedLanes => {
    const start = top
    const lanes = object.lanes.map((lane): PlacedLane => {
      const height = heightOf(lane, signs)
      const place = { ...lane, top, height }
      top += height
      return place
    })
    if (lanes.length === 0) top += rowHeight
    const height = top - start
    top += objectGap
    return { ...object, lanes, top: start, height }
  })
  return {
    objects: placed,
    folded: objects.filter((object) => folds && isIdle(object)).map(({ name }) => name),
    height: top,
  }
}

/** Whether no step of the run touches the object. */
function isIdle({ lanes }: ObjectLanes): boolean {
  return lanes.every(({ touches }) => touches.length === 0)
}

/** One height for the whole run, so that a row's place does not depend on the moment. */
function heightOf({ spans, label }: MemoryLane, signs: number): number {
  const lines = spans.map(({ text }) => Math.ceil((text?.length ?? 0) / signs))
  const labelLines = Math.ceil(label.length / 8)
  return rowHeight + (Math.max(1, labelLines, ...lines) - 1) * lineHeight
}
