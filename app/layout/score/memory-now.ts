import type { Scene, SceneObject, SceneRow } from '../../derived/scene.ts'
import type { FaultSpan } from '../../derived/score/fault-spans.ts'
import { memoryColumns, type PlacedLanes } from './memory-rows.ts'

/** A place in CSS pixels, from the top left corner of the score's memory. */
interface Point {
  readonly x: number
  readonly y: number
}

export interface PlacedRow extends SceneRow {
  /** From the top of its object. */
  readonly y: number
  readonly height: number
  /** What becomes of its fault; null if it has none, or nobody knows. */
  readonly look: FaultSpan['look']
}

interface PlacedGhost {
  readonly key: string
  readonly label: string
  readonly by: string
  readonly y: number
  readonly height: number
}

export interface PlacedObject extends Pick<SceneObject, 'name' | 'kind'> {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of the column of the rows' names. */
  readonly keyWidth: number
  readonly rows: readonly PlacedRow[]
  readonly ghosts: readonly PlacedGhost[]
}

export interface PlacedPointer {
  readonly id: string
  /** Where it leaves its row. */
  readonly from: Point
  /** Where it arrives, or where it breaks off, if it leads nowhere. */
  readonly to: Point
  /** Where it goes up or down to the row that it leads to: left of `to` it arrives from the left. */
  readonly turn: number
  readonly isBroken: boolean
  readonly look: FaultSpan['look']
}

/** Memory as it stands at one moment, with a place for everything: left of the axis, each row beside its lane. */
export interface MemoryNowLayout {
  readonly objects: readonly PlacedObject[]
  readonly pointers: readonly PlacedPointer[]
  readonly width: number
  readonly height: number
}

/** How far a pointer that leads nowhere goes before it breaks off. */
const brokenLength = 30
/** Between the ways of pointers that go round side by side, and what is left right of them. */
const wayGap = 8
const wayMargin = 14

/** @param faults the rows at fault at this moment. */
export function layoutMemoryNow(
  scene: Scene,
  lanes: readonly PlacedLanes[],
  faults: readonly FaultSpan[],
  width: number,
): MemoryNowLayout {
  const lookOf = (object: string, key: string) =>
    faults.find((each) => each.object === object && each.key === key)?.look ?? null
  const objects = lanes.flatMap((placed): PlacedObject[] => {
    const object = scene.objects.find(({ name }) => name === placed.name)
    if (!object) return []
    const placeOf = ({ key }: { readonly key: string }) => {
      const lane = placed.lanes.find((each) => each.key === key)
      return lane ? [{ y: lane.top - placed.top, height: lane.height }] : []
    }
    return [
      {
        name: object.name,
        kind: object.kind,
        x: 0,
        y: placed.top,
        width,
        height: placed.height,
        keyWidth: memoryColumns.value - memoryColumns.key,
        rows: object.rows.flatMap((row) =>
          placeOf(row).map((place) => ({ ...row, ...place, look: lookOf(object.name, row.key) })),
        ),
        ghosts: object.ghosts.flatMap((ghost) =>
          placeOf(ghost).map((place) => ({ ...ghost, ...place })),
        ),
      },
    ]
  })
  const last = lanes.at(-1)
  return {
    objects,
    pointers: scene.pointers.flatMap((pointer, index) =>
      placePointer(pointer, objects, lookOf, width - wayMargin - index * wayGap),
    ),
    width,
    height: last ? last.top + last.height : 0,
  }
}

function placePointer(
  { from, to }: Scene['pointers'][number],
  objects: readonly PlacedObject[],
  lookOf: (object: string, key: string) => FaultSpan['look'],
  turn: number,
): PlacedPointer[] {
  const start = middleOf(from, objects)
  if (start === null) return []
  const end = to && middleOf(to, objects)
  const x = memoryColumns.arrow
  const isBroken = end === null
  return [
    {
      id: `${from.object} ${from.key}`,
      from: { x, y: start },
      to: isBroken ? { x: x + brokenLength, y: start } : { x: x + 2, y: end },
      turn,
      isBroken,
      look: lookOf(from.object, from.key),
    },
  ]
}

function middleOf(
  { object, key }: { readonly object: string; readonly key: string },
  objects: readonly PlacedObject[],
): number | null {
  const owner = objects.find(({ name }) => name === object)
  const row = owner?.rows.find((each) => each.key === key)
  return owner && row ? owner.y + row.y + row.height / 2 : null
}
