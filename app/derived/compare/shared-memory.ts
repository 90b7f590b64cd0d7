import {
  fingerprint,
  isIdentified,
  labelOf,
  memoryUpToRenaming,
  type Heap,
  type MemoryObject,
  type Value,
} from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'

/** A run, and what it is a run of. */
export type RunOfSystem = Pick<DerivedRun, 'system' | 'run'>

/** Objects that two systems both have. */
export interface SharedObjects {
  readonly left: readonly MemoryObject[]
  /** In the order of `left`. */
  readonly right: readonly MemoryObject[]
}

/** A row of memory that is not the same in two runs. What is absent has the value undefined. */
export interface RowDifference {
  readonly object: string
  readonly kind: MemoryObject['kind']
  readonly key: string
  /** What a person reads for the key; empty where the object has but one row. */
  readonly label: string
  readonly left: Value
  readonly right: Value
}

/**
 * The objects by which memory of two runs can be compared: those that both systems have. Who holds a lock that only
 * one of the runs takes says nothing of the other.
 */
export function sharedObjects(left: RunOfSystem, right: RunOfSystem): SharedObjects {
  const ofRight = new Map(right.system.memory.objects.map((object) => [object.name, object]))
  const shared = left.system.memory.objects.filter(
    ({ name, kind }) =>
      ofRight.get(name)?.kind === kind &&
      (kind !== 'lock' || (isUsed(left, name) && isUsed(right, name))),
  )
  return { left: shared, right: shared.map(({ name }) => ofRight.get(name)!) }
}

function isUsed({ run }: RunOfSystem, object: string): boolean {
  return run.steps.some(({ op }) => op.object === object)
}

/**
 * What some objects hold, as text that is the same for two heaps, of whichever systems, exactly when they hold the
 * same: instances that were made during a run may have other names. Who has locked a row says nothing of what it
 * holds.
 */
export function contentText(objects: readonly MemoryObject[], heap: Heap): string {
  const unlocked = objects.map((object) => ({
    kind: object.kind,
    rows: (of: Heap) =>
      object
        .rows(of)
        // A row that is only locked holds nothing.
        .filter(({ lock }) => !lock || lock.held !== undefined)
        .map((row) => ({ ...row, value: heldIn(row) })),
  }))
  return memoryUpToRenaming({ objects: unlocked }, heap)
}

/** The rows that hold something else in one run than in another, in the order of the left one's objects and rows. */
export function rowDifferences(
  { left, right }: SharedObjects,
  leftHeap: Heap,
  rightHeap: Heap,
): readonly RowDifference[] {
  return left.flatMap((object, index) => {
    const ones = new Map(object.rows(leftHeap).map((row) => [row.key, row]))
    const others = new Map((right[index]?.rows(rightHeap) ?? []).map((row) => [row.key, row]))
    return [...new Map([...ones, ...others])].flatMap(([key, { label }]) => {
      const [one, other] = [heldIn(ones.get(key)), heldIn(others.get(key))]
      if (textOf(one) === textOf(other)) return []
      return [{ object: object.name, kind: object.kind, key, label, left: one, right: other }]
    })
  })
}

/** A value as two runs can both have it: an instance that one of them has made, by its label and its maker. */
function textOf(value: Value): string {
  if (isIdentified(value) && value.by !== undefined) return `made ${labelOf(value)} ${value.by}`
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(textOf).join()}]`
  return fingerprint(value)
}

/** What a row holds, whoever has locked it. */
function heldIn(
  row: { readonly value: Value; readonly lock?: { readonly held: Value } } | undefined,
): Value {
  return row?.lock ? row.lock.held : row?.value
}
