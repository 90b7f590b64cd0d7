import {
  compareLabels,
  labelOf,
  isIdentified,
  type Heap,
  type MemoryObject,
  type Trace,
} from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'
import type { PossibleRow } from './possible-rows.ts'

/** What a row holds from one moment of a run until another. Moment 0 is before the first step. */
export interface LaneSpan {
  readonly from: number
  /** The first moment at which it is something else, or the number of steps of the run. */
  readonly to: number
  /** Null where the row is not there. */
  readonly text: string | null
  /** The thread that made the instance, if one did. */
  readonly by: string | null
  /** Who took the step that made it so; null from the start. */
  readonly writer: string | null
}

/** What one step did to a row. */
export interface LaneTouch {
  /** Index of the step. */
  readonly step: number
  readonly actor: string
  /** `missed`: it asked for what is not there, or would have removed it. */
  readonly mode: 'read' | 'wrote' | 'removed' | 'missed'
}

/** One row of shared memory over a whole run. */
export interface MemoryLane {
  readonly object: string
  readonly kind: MemoryObject['kind']
  readonly key: string
  /** What a person reads for the key; empty where the object has but one row. */
  readonly label: string
  readonly spans: readonly LaneSpan[]
  readonly touches: readonly LaneTouch[]
}

/** The rows of one object over a whole run, in the order of their labels. */
export interface ObjectLanes {
  readonly name: string
  readonly kind: MemoryObject['kind']
  readonly lanes: readonly MemoryLane[]
}

/**
 * All that memory holds during a run, a lane a row: of what points and is pointed to first, the latter before.
 * A row has a lane, too, if a step only asked for it, or if it is among those that are possible.
 */
export function memoryLanes(
  { system, run }: Pick<DerivedRun, 'system' | 'run'>,
  possible: readonly PossibleRow[] = [],
): readonly ObjectLanes[] {
  const { objects } = system.memory
  const isSource = ({ name }: MemoryObject) => system.references.some(({ from }) => from === name)
  const isTarget = ({ name }: MemoryObject) => system.references.some(({ to }) => to === name)
  const rest = objects.filter((object) => !isSource(object) && !isTarget(object))
  const order = [...objects.filter(isTarget), ...objects.filter(isSource), ...rest]
  return order.map((object) => ({
    name: object.name,
    kind: object.kind,
    lanes: lanesOf(object, run, possible),
  }))
}

interface Held {
  readonly text: string
  readonly by: string | null
}

function lanesOf(
  object: MemoryObject,
  { steps, heap }: Trace,
  possible: readonly PossibleRow[],
): readonly MemoryLane[] {
  const ofObject = possible.filter((row) => row.object === object.name)
  const labels = new Map(ofObject.map(({ key, label }) => [key, label]))
  const heaps = [...steps.map(({ before }) => before), heap]
  const contents = heaps.map((each) => contentOf(object, each, labels))
  for (const { op, effect } of steps) {
    const asked = effect.accesses.filter((access) => access.object === object.name)
    for (const { key } of asked)
      // Of what has never been there, only the step that asked for it knows the name.
      if (key !== '*' && !labels.has(key)) labels.set(key, labelOf(op.args[0]))
  }
  const sorted = [...labels].toSorted(([, a], [, b]) => compareLabels(a, b))
  return sorted.map(([key, label]) => {
    const held = contents.map((content) => content.get(key) ?? null)
    return {
      object: object.name,
      kind: object.kind,
      key,
      label,
      spans: spansOf(held, steps),
      touches: touchesOf(object.name, key, held, steps),
    }
  })
}

function contentOf(
  object: MemoryObject,
  heap: Heap,
  labels: Map<string, string>,
): ReadonlyMap<string, Held> {
  const rows = object.rows(heap)
  for (const { key, label } of rows) if (!labels.has(key)) labels.set(key, label)
  return new Map(
    rows.map(({ key, value }) => [
      key,
      { text: labelOf(value), by: (isIdentified(value) && value.by) || null },
    ]),
  )
}

function spansOf(held: readonly (Held | null)[], steps: Trace['steps']): readonly LaneSpan[] {
  const spans: LaneSpan[] = []
  held.forEach((now, moment) => {
    const last = spans.at(-1)
    if (last && last.text === (now?.text ?? null) && last.by === (now?.by ?? null)) {
      spans[spans.length - 1] = { ...last, to: moment }
      return
    }
    if (last) spans[spans.length - 1] = { ...last, to: moment }
    const writer = moment === 0 ? null : (steps[moment - 1]?.actor ?? null)
    spans.push({ from: moment, to: moment, text: now?.text ?? null, by: now?.by ?? null, writer })
  })
  return spans
}

function touchesOf(
  object: string,
  key: string,
  held: readonly (Held | null)[],
  steps: Trace['steps'],
): readonly LaneTouch[] {
  return steps.flatMap(({ actor, effect }, step): LaneTouch[] => {
    const touches = effect.accesses.filter(
      (access) => access.object === object && (access.key === key || access.key === '*'),
    )
    if (touches.length === 0) return []
    const [before, after] = [held[step], held[step + 1]]
    if (touches.some(({ mode }) => mode === 'write') && !isSame(before, after))
      return [{ step, actor, mode: after ? 'wrote' : 'removed' }]
    // Whoever looks at the whole object asks for no row that is not there.
    if (!before && touches.every((access) => access.key === '*')) return []
    return [{ step, actor, mode: before ? 'read' : 'missed' }]
  })
}

function isSame(one: Held | null | undefined, other: Held | null | undefined): boolean {
  return one?.text === other?.text && one?.by === other?.by
}
