import { isIdentified, labelOf, type MemoryObject } from '../../../src/index.ts'
import type { Proof } from '../../search/proof.ts'
import type { DerivedRun } from '../derived-run.ts'
import { outlooks } from '../outlook.ts'
import { heldIn, keysOf, type Instance } from './instances.ts'
import { rowMarks, type StepMark } from './step-marks.ts'

/** What can become of what is wrong, as far as it is known; the gravest last. */
export const looks = ['in passing', 'not known', 'at stake', 'for good'] as const

export type Look = (typeof looks)[number]

/** A row that leads to an instance, or could. */
export interface PlateRow {
  readonly object: string
  readonly key: string
  readonly label: string
  /** `missed`: it has never been there, and somebody has asked for it or locked it. `not yet`: it comes later in the run. */
  readonly state: 'there' | 'gone' | 'missed' | 'not yet'
  /** The instance that it holds, or that what it holds leads to; null if there is none. */
  readonly entity: string | null
  /** What it holds, where that is no instance. */
  readonly text: string | null
  /** Who has locked it, or null. */
  readonly lockedBy: string | null
  /** What becomes of what is wrong with it; null if nothing is. */
  readonly look: Look | null
  readonly marks: readonly StepMark[]
  /** Its place among all rows of its kind that the run ever has. */
  readonly place: number
}

/**
 * The rows of some objects, of the whole run, as they are at the moment. Each has its place beside the instance that
 * it leads to at the end of the run, as far as there is room.
 */
export function plateRows(
  current: DerivedRun,
  proof: Proof | null,
  objects: readonly MemoryObject[],
  instances: readonly Instance[],
): readonly PlateRow[] {
  const { system, now, inspection } = current
  const lookOf = lookIn(current, proof)
  const heaps = [system.memory.initial(), ...now.steps.map(({ effect }) => effect.heap)]
  const rank = ({ last }: { readonly last: string | null }) =>
    last === null ? instances.length : instances.findIndex(({ uid }) => uid === last)
  return objects
    .flatMap((object) => keysOf(current, object).map((row) => ({ ...row, object })))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ object, key, label }, place): PlateRow => {
      const ref = { object: object.name, key }
      const row = object.rows(now.heap).find((each) => each.key === key)
      const held = row && heldIn(row)
      const marks = rowMarks(now.steps, system.memory.objects, ref)
      const wasThere = heaps.some((heap) =>
        object.rows(heap).some((each) => each.key === key && heldIn(each) !== undefined),
      )
      const unseen = marks.length > 0 || row ? 'missed' : 'not yet'
      const pointer = inspection.pointers.find(
        ({ from }) => from.object === ref.object && from.key === key,
      )
      return {
        ...ref,
        label,
        state: held !== undefined ? 'there' : wasThere ? 'gone' : unseen,
        entity: isIdentified(held) ? held.uid : held === undefined ? null : entityAt(pointer?.to),
        text: held === undefined || isIdentified(held) ? null : labelOf(held),
        lockedBy: row?.lock?.by ?? null,
        look: row ? lookOf(ref) : null,
        marks,
        place,
      }
    })

  /** The instance in the row that a reference leads on to. */
  function entityAt(to: { readonly object: string; readonly key: string } | null | undefined) {
    const object = to && system.memory.objects.find(({ name }) => name === to.object)
    const row = object?.rows(now.heap).find(({ key }) => key === to?.key)
    const held = row && heldIn(row)
    return isIdentified(held) ? held.uid : null
  }
}

/** Says of a row what becomes of what is wrong with it. Nobody comes to mend it when all have finished. */
function lookIn({ inspection, now, moment }: DerivedRun, proof: Proof | null) {
  const outlookOf = proof && outlooks({ moment }, proof)
  return ({ object, key }: Pick<PlateRow, 'object' | 'key'>): Look | null => {
    const finding = inspection.findings.find(
      ({ row, isHarmless }) => !isHarmless && row.object === object && row.key === key,
    )
    if (!finding) return null
    if (!outlookOf) return 'not known'
    if (now.state !== 'running') return 'for good'
    const outlook = outlookOf(finding)
    return outlook === 'for good, of any kind' ? 'for good' : (outlook ?? 'not known')
  }
}
