import { compareLabels } from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'
import {
  memoryLanes,
  type LaneTouch,
  type MemoryLane,
  type ObjectLanes,
} from '../score/memory-lanes.ts'
import type { Compared } from './compared.ts'
import { sharedObjects } from './shared-memory.ts'

/** What a row holds in one of two runs. */
interface HeldBySide {
  /** Null where the row is not there. */
  readonly text: string | null
  /** Who took the step that made it so; null from the start. */
  readonly writer: string | null
}

/** What a row holds in two runs from one column on until another. Moment 0 is before the first column. */
export interface SplitSpan {
  readonly from: number
  /** The first moment at which it is something else in either, or one more than there are columns. */
  readonly to: number
  readonly left: HeldBySide
  readonly right: HeldBySide
  /** Whether both hold the same: there is one track then. */
  readonly isSame: boolean
}

/** One row of memory over two runs. */
export interface SplitLane {
  readonly key: string
  readonly label: string
  readonly spans: readonly SplitSpan[]
  /** What steps of either run did to the row, by column. */
  readonly touches: readonly (LaneTouch & { readonly side: 'left' | 'right' })[]
  /** Whether the two runs ever part here. */
  readonly isSplit: boolean
}

/** The rows of one object over two runs. */
export interface SplitObject {
  readonly name: string
  /** Which of the two systems has it. */
  readonly in: 'both' | 'left' | 'right'
  readonly lanes: readonly SplitLane[]
}

/** All that memory holds during two runs over one axis, a lane a row. */
export function splitLanes({ left, right, columns, taken }: Compared): readonly SplitObject[] {
  const shared = new Set(sharedObjects(left, right).left.map(({ name }) => name))
  const ofLeft = sideOf(
    left,
    columns.map((column) => column.left),
    taken.map(([count]) => count),
  )
  const ofRight = sideOf(
    right,
    columns.map((column) => column.right),
    taken.map(([, count]) => count),
  )
  const names = [...new Set([...ofLeft.lanes.keys(), ...ofRight.lanes.keys()])]
  return names.flatMap((name): readonly SplitObject[] => {
    const [inLeft, inRight] = [ofLeft.lanes.get(name), ofRight.lanes.get(name)]
    const where = shared.has(name) ? 'both' : ownerOf(inLeft, inRight)
    if (where === null) return []
    const one = where === 'right' ? [] : (inLeft?.lanes ?? [])
    const other = where === 'left' ? [] : (inRight?.lanes ?? [])
    const rows = new Map([...one, ...other].map((lane) => [lane.key, lane.label]))
    const sorted = [...rows].toSorted(([, a], [, b]) => compareLabels(a, b))
    return [
      {
        name,
        in: where,
        lanes: sorted.map(([key, label]) =>
          splitLane(
            { key, label },
            ofLeft.at(one.find((lane) => lane.key === key)),
            ofRight.at(other.find((lane) => lane.key === key)),
            where,
          ),
        ),
      },
    ]
  })
}

/** Which run has an object that they do not share; null for a lock that nobody takes, which says nothing. */
function ownerOf(
  left: ObjectLanes | undefined,
  right: ObjectLanes | undefined,
): 'left' | 'right' | null {
  return isTold(left) ? 'left' : isTold(right) ? 'right' : null
}

function isTold(object: ObjectLanes | undefined): boolean {
  if (!object) return false
  return object.kind !== 'lock' || object.lanes.some(({ touches }) => touches.length > 0)
}

/** A row of one run, by moments of the shared axis. */
interface LaneOfSide {
  readonly held: readonly HeldBySide[]
  readonly touches: readonly LaneTouch[]
}

function sideOf(
  current: DerivedRun,
  steps: readonly (number | null)[],
  taken: readonly number[],
): {
  readonly lanes: ReadonlyMap<string, ObjectLanes>
  readonly at: (lane: MemoryLane | undefined) => LaneOfSide
} {
  const moments = [0, ...taken]
  const columnOf = new Map(steps.flatMap((step, column) => (step === null ? [] : [[step, column]])))
  return {
    lanes: new Map(memoryLanes(current).map((object) => [object.name, object])),
    at: (lane) => ({
      held: moments.map((moment) => {
        const span = lane?.spans.findLast(({ from }) => from <= moment)
        return { text: span?.text ?? null, writer: span?.writer ?? null }
      }),
      touches: (lane?.touches ?? []).map((touch) => ({
        ...touch,
        step: columnOf.get(touch.step) ?? 0,
      })),
    }),
  }
}

function splitLane(
  row: Pick<SplitLane, 'key' | 'label'>,
  left: LaneOfSide,
  right: LaneOfSide,
  where: SplitObject['in'],
): SplitLane {
  const spans: SplitSpan[] = []
  left.held.forEach((one, moment) => {
    const other = right.held[moment] ?? { text: null, writer: null }
    const last = spans.at(-1)
    if (last && last.left.text === one.text && last.right.text === other.text) {
      spans[spans.length - 1] = { ...last, to: moment + 1 }
      return
    }
    // What only one system has is the same as itself.
    const isSame = where !== 'both' || one.text === other.text
    spans.push({ from: moment, to: moment + 1, left: one, right: other, isSame })
  })
  return {
    ...row,
    spans,
    touches: [
      ...left.touches.map((touch) => ({ ...touch, side: 'left' as const })),
      ...right.touches.map((touch) => ({ ...touch, side: 'right' as const })),
    ],
    isSplit: spans.some(({ isSame }) => !isSame),
  }
}
