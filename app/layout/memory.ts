import type { Scene, SceneObject, SceneRow } from '../derived/scene.ts'

/** A place in CSS pixels, from the drawing's top left corner. */
interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle in CSS pixels, from the drawing's top left corner. */
interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface PlacedRow extends SceneRow, Box {}

interface PlacedGhost extends Box {
  readonly key: string
  readonly label: string
  readonly by: string
}

export interface PlacedObject extends Omit<SceneObject, 'rows' | 'ghosts'>, Box {
  /** Within the object: from below its name. */
  readonly rows: readonly PlacedRow[]
  readonly ghosts: readonly PlacedGhost[]
}

export interface PlacedPointer {
  readonly id: string
  /** Where it leaves its row. */
  readonly from: Point
  /** Where it ends: before the row that it leads to, or on the way, if it leads nowhere. */
  readonly to: Point
  readonly isBroken: boolean
}

/** Memory with a place for everything. Numbers only: drawing is for draw.ts. */
export interface Layout {
  readonly objects: readonly PlacedObject[]
  readonly pointers: readonly PlacedPointer[]
  readonly width: number
  readonly height: number
  readonly actor: string | null
}

/** A row in a narrow column breaks its marks into lines. */
const rowHeights = { wide: 44, dense: 34, narrow: 58 }
const narrowColumn = 170
/** More objects than these are drawn closer. */
const maxSpacious = 4
/** Of the code face, and what else stands in a row: to tell how many lines a value takes. */
const characterWidth = 8
const besideText = 60
const lineHeight = 20
const rowGaps = { spacious: 10, dense: 5 }
const nameHeight = 30
const objectGaps = { spacious: 22, dense: 8 }
/** Room for the lines, between the objects that point and those that are pointed to. */
const leastGutter = 64
/** Room between columns where no line runs. */
const plainGutter = 20
const widestObject = 240

/** Places memory in `width` pixels: what points on the left, what it points to on the right. */
export function layoutMemory(scene: Scene, width: number): Layout {
  const hasLines = scene.references.length > 0
  const gutter = hasLines ? leastGutter : plainGutter
  const columnWidth = Math.min(widestObject, Math.floor((width - gutter) / 2))
  const apart = hasLines ? Math.round(columnWidth * 2.3) : columnWidth + gutter
  const right = Math.min(width - columnWidth, apart)
  const isSource = ({ name }: SceneObject) => scene.references.some(({ from }) => from === name)
  const isTarget = ({ name }: SceneObject) => scene.references.some(({ to }) => to === name)
  const others = scene.objects.filter((object) => !isSource(object) && !isTarget(object))

  const isDense = scene.objects.length > maxSpacious
  const left = stack(scene.objects.filter(isSource), 0, 0, columnWidth, isDense)
  const targets = stack(scene.objects.filter(isTarget), right, 0, columnWidth, isDense)
  const pair = [...left, ...targets]
  // Two abreast, below what points and is pointed to.
  const top = bottom(pair)
  const half = Math.ceil(others.length / 2)
  const rest = [
    ...stack(others.slice(0, half), 0, top, columnWidth, isDense),
    ...stack(others.slice(half), right, top, columnWidth, isDense),
  ]
  const objects = [...pair, ...rest]
  return {
    objects,
    pointers: scene.pointers.flatMap((pointer) => placePointer(pointer, objects)),
    width,
    height: bottom(objects),
    actor: scene.actor,
  }
}

function stack(
  objects: readonly SceneObject[],
  x: number,
  y: number,
  width: number,
  isDense: boolean,
): PlacedObject[] {
  const rowGap = isDense ? rowGaps.dense : rowGaps.spacious
  const objectGap = isDense ? objectGaps.dense : objectGaps.spacious
  let top = y
  return objects.map((object) => {
    const rowHeight = rowHeightOf(object, width, isDense)
    // An empty object keeps the room of one row, to say so.
    const height = nameHeight + Math.max(object.slots, 1) * (rowHeight + rowGap)
    const place = ({ slot }: { readonly slot: number }) => ({
      x: 0,
      y: slot * (rowHeight + rowGap),
      width,
      height: rowHeight,
    })
    const placed = {
      ...object,
      rows: object.rows.map((row) => ({ ...row, ...place(row) })),
      ghosts: object.ghosts.map((ghost) => ({ ...ghost, ...place(ghost) })),
      x,
      y: top,
      width,
      height,
    }
    top += height + objectGap
    return placed
  })
}

/** One height for all rows of an object, so that a row's place does not depend on the rows above it. */
function rowHeightOf({ rows }: SceneObject, width: number, isDense: boolean): number {
  const { narrow, dense, wide } = rowHeights
  const line = width < narrowColumn ? narrow : isDense ? dense : wide
  const longest = Math.max(0, ...rows.map(({ label, text }) => label.length + text.length))
  const lines = Math.ceil((longest * characterWidth + besideText) / width)
  // A low row has no room for marks below a value of several lines.
  const marks = isDense && lines > 1 ? 1 : 0
  return line + Math.max(0, lines - 1 + marks) * lineHeight
}

function bottom(objects: readonly PlacedObject[]): number {
  return Math.max(0, ...objects.map(({ y, height }) => y + height + objectGaps.spacious))
}

function placePointer(
  { from, to }: Scene['pointers'][number],
  objects: readonly PlacedObject[],
): PlacedPointer[] {
  const start = edge(from, objects, 'right')
  if (!start) return []
  const id = `${from.object} ${from.key}`
  const end = to && edge(to, objects, 'left')
  if (end) return [{ id, from: start, to: { x: end.x - 9, y: end.y }, isBroken: false }]
  const nowhere = { x: start.x + leastGutter * 0.6, y: start.y }
  return [{ id, from: start, to: nowhere, isBroken: true }]
}

function edge(
  { object, key }: { readonly object: string; readonly key: string },
  objects: readonly PlacedObject[],
  side: 'left' | 'right',
): Point | null {
  const owner = objects.find(({ name }) => name === object)
  const row = owner?.rows.find((each) => each.key === key)
  if (!owner || !row) return null
  return {
    x: owner.x + (side === 'right' ? row.width : 0),
    y: owner.y + nameHeight + row.y + row.height / 2,
  }
}
