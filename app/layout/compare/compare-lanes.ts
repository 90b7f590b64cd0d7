import type { SplitLane, SplitObject } from '../../derived/compare/split-lanes.ts'

/** A row of memory and its track, from the top of the comparison's memory, in CSS pixels. */
export interface PlacedSplitLane {
  readonly object: SplitObject
  readonly lane: SplitLane
  /** Whether it is its object's first, which tells the object's name. */
  readonly isFirst: boolean
  readonly top: number
  readonly height: number
}

/** A row on which the two runs part has room for two tracks. */
const heights = { one: 28, two: 52 } as const

/** Places all rows below one another. */
export function placeLanes(objects: readonly SplitObject[]): {
  readonly lanes: readonly PlacedSplitLane[]
  readonly height: number
} {
  const lanes: PlacedSplitLane[] = []
  let top = 0
  for (const object of objects)
    for (const [index, lane] of object.lanes.entries()) {
      const height = heights[lane.isSplit ? 'two' : 'one']
      lanes.push({ object, lane, isFirst: index === 0, top, height })
      top += height
    }
  return { lanes, height: top }
}
