import type { Scene, SceneObject } from '../../derived/scene.ts'
import type { FaultSpan } from '../../derived/score/fault-spans.ts'
import type { MemoryLane, ObjectLanes } from '../../derived/score/memory-lanes.ts'
import type { MemoryNowLayout, PlacedObject, PlacedPointer } from './memory-now.ts'

interface NarrowMemory {
  readonly scene: Scene
  /** The objects to show, and what their rows ever hold. */
  readonly objects: readonly ObjectLanes[]
  /** The rows at fault at any moment of the run: they have room to say so at every one. */
  readonly faults: readonly FaultSpan[]
  /** The cursor. */
  readonly at: number
  /** What there is, in CSS pixels. */
  readonly width: number
}

const headHeight = 24
const rowHeight = 24
const lineHeight = 16
const objectGap = 8
const columnGap = 16
/** In a column as wide as this a value may take two lines. */
const columnWidth = 164
const signWidth = 7.25
/** Right of a key, and for the mark of who made a value. */
const keyMargin = 10
const markWidth = 26
/** What is removed says by whom. */
const leastValue = 84
/** Between what points and what is pointed at. */
const gap = { least: 36, most: 132 }
const wayGap = 8
/** How far a pointer that leads nowhere goes at most. */
const mostBroken = 18

/**
 * Memory as it stands, where there is no room beside it: what points to something stands left of what it points
 * to, or below it where both have no room, and everything else below them.
 */
export function layoutNarrowMemory(memory: NarrowMemory): MemoryNowLayout {
  const { scene, width, objects } = memory
  const isSource = ({ name }: ObjectLanes) => scene.references.some(({ from }) => from === name)
  const isTarget = ({ name }: ObjectLanes) => scene.references.some(({ to }) => to === name)
  const sources = objects.filter(isSource)
  const targets = objects.filter(isTarget)
  const rest = objects.filter((object) => !isSource(object) && !isTarget(object))
  const left = Math.max(0, ...sources.map(widthOf))
  const right = Math.max(0, ...targets.map(widthOf))
  const isBeside = left + gap.least + right <= width
  const rightAt = Math.min(width - right, left + gap.most)

  const placed: PlacedObject[] = []
  const stack = (some: readonly ObjectLanes[], x: number, top: number, room: number) => {
    let y = top
    for (const each of some) {
      const object = placeObject(each, memory, { x, y, width: room })
      if (object) placed.push(object)
      y += object ? object.height + objectGap : 0
    }
    return y
  }
  /** What neither points nor is pointed at goes into as many columns as have room, each below what is highest. */
  const inColumns = (some: readonly ObjectLanes[], top: number) => {
    const widest = Math.min(columnWidth, Math.max(1, ...some.map(widthOf)))
    const count = Math.max(1, Math.floor((width + columnGap) / (widest + columnGap)))
    const room = Math.floor((width + columnGap) / count) - columnGap
    const ends = Array.from({ length: Math.min(count, some.length) }, () => top)
    for (const each of some) {
      const column = ends.indexOf(Math.min(...ends))
      const x = column * (room + columnGap)
      ends[column] = stack([each], x, ends[column] ?? top, room)
    }
    return Math.max(top, ...ends)
  }
  const height = isBeside
    ? Math.max(stack(sources, 0, 0, left), stack(targets, rightAt, 0, right))
    : stack(sources, 0, stack(targets, 0, 0, width), width)
  const end = inColumns(rest, height)

  const arrival = isBeside ? rightAt - 4 : Math.max(left, right) + 4
  const brokenLength = isBeside ? Math.min(mostBroken, (arrival - left) / 2 - 4) : mostBroken
  const pointers = scene.pointers.flatMap(({ from, to }, index): PlacedPointer[] => {
    const start = placeOf(from, placed)
    const stop = to && placeOf(to, placed)
    if (!start) return []
    const x = start.object.x + Math.min(left, start.object.width) - 4
    const turn = isBeside
      ? Math.max(x + brokenLength + wayGap, arrival - 12 - index * wayGap)
      : Math.max(arrival + 12, width - 6 - index * wayGap)
    return [
      {
        id: `${from.object} ${from.key}`,
        from: { x, y: start.y },
        to: stop ? { x: arrival, y: stop.y } : { x: x + brokenLength, y: start.y },
        turn,
        isBroken: !stop,
        look: start.look,
      },
    ]
  })
  return { objects: placed, pointers, width, height: Math.max(0, end - objectGap) }
}

function placeObject(
  { name, lanes }: ObjectLanes,
  { scene, faults, at }: NarrowMemory,
  place: Pick<PlacedObject, 'x' | 'y' | 'width'>,
): PlacedObject | null {
  const object: SceneObject | undefined = scene.objects.find((each) => each.name === name)
  if (!object) return null
  const keyWidth = keyWidthOf(lanes)
  const spans = faults.filter((each) => each.object === name)
  const tops = new Map<string, { readonly y: number; readonly height: number }>()
  let y = headHeight
  for (const lane of lanes) {
    const mayFail = spans.some(({ key }) => key === lane.key)
    const height = rowHeight + (lines(lane, place.width - keyWidth) - 1 + +mayFail) * lineHeight
    tops.set(lane.key, { y, height })
    y += height
  }
  if (lanes.length === 0) y += rowHeight
  const placed = <Row extends { readonly key: string }>(row: Row) => {
    const found = tops.get(row.key)
    return found ? [{ ...row, ...found }] : []
  }
  const lookOf = (key: string) =>
    spans.find((each) => each.key === key && each.from <= at && at < each.to)?.look ?? null
  return {
    name,
    kind: object.kind,
    ...place,
    height: y,
    keyWidth,
    rows: object.rows.flatMap((row) => placed({ ...row, look: lookOf(row.key) })),
    ghosts: object.ghosts.flatMap(placed),
  }
}

function placeOf(
  { object: name, key }: { readonly object: string; readonly key: string },
  objects: readonly PlacedObject[],
): { readonly object: PlacedObject; readonly y: number; readonly look: FaultSpan['look'] } | null {
  const object = objects.find((each) => each.name === name)
  const row = object?.rows.find((each) => each.key === key)
  return object && row ? { object, y: object.y + row.y + rowHeight / 2, look: row.look } : null
}

function widthOf({ lanes, name }: ObjectLanes): number {
  const texts = lanes.flatMap(({ spans }) => spans)
  const values = texts.map(
    ({ text, by }) => (text?.length ?? 0) * signWidth + (by === null ? 0 : markWidth),
  )
  const row = keyWidthOf(lanes) + Math.max(leastValue, ...values)
  return Math.ceil(Math.max(row, name.length * signWidth) + 8)
}

/** None for an object that is one row without a name. */
function keyWidthOf(lanes: readonly MemoryLane[]): number {
  const longest = Math.max(0, ...lanes.map(({ label }) => label.length))
  return longest === 0 ? 0 : Math.min(96, Math.ceil(longest * signWidth) + keyMargin)
}

function lines({ spans, label }: MemoryLane, room: number): number {
  const signs = Math.max(6, Math.floor((room - markWidth) / signWidth))
  const keySigns = Math.floor((96 - keyMargin) / signWidth)
  return Math.max(
    1,
    Math.ceil(label.length / keySigns),
    ...spans.map(({ text }) => Math.ceil((text?.length ?? 0) / signs)),
  )
}
