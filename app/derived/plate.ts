import { labelOf, type MemoryObject } from '../../src/index.ts'
import type { Proof } from '../search/proof.ts'
import type { DerivedRun } from './derived-run.ts'
import { isPlateOffered } from './plate-offered.ts'
import { plateEntities, type PlateEntity } from './plate/entity-states.ts'
import { heldIn, instancesOf } from './plate/instances.ts'
import { plateHands, type PlateHand } from './plate/plate-hands.ts'
import { plateRows, type PlateRow } from './plate/plate-rows.ts'
import { objectMarks, type StepMark } from './plate/step-marks.ts'

/** An object that is no part of the references: a cell, a lock, a queue, another map. */
export interface PlateBox {
  readonly object: string
  /** What it holds: a line a row. */
  readonly lines: readonly string[]
  readonly marks: readonly StepMark[]
}

/**
 * Memory as one figure at one moment of a run: instances in the middle, what leads to them around them, and on
 * everything the numbers of the steps that made it so. Places are counted for the whole run.
 */
export interface Plate {
  /** How many steps of the run are taken. */
  readonly after: number
  /** The names of the objects that hold names, and of those that hold the instances. */
  readonly titles: { readonly names: readonly string[]; readonly holders: readonly string[] }
  readonly entities: readonly PlateEntity[]
  /** Rows that lead to instances, or that have been asked for in vain: names. */
  readonly names: readonly PlateRow[]
  /** Rows that hold the instances which are current. */
  readonly holders: readonly PlateRow[]
  readonly hands: readonly PlateHand[]
  readonly boxes: readonly PlateBox[]
  /** How many places the whole run takes of each. */
  readonly places: {
    readonly entities: number
    readonly names: number
    readonly holders: number
    readonly hands: number
  }
}

/**
 * The figure of a moment; null for a system that it is no figure of.
 *
 * @param proof null where what becomes of what is wrong is not to be told.
 */
export function plateOf(current: DerivedRun, proof: Proof | null): Plate | null {
  const { system, now } = current
  const { objects } = system.memory
  if (!isPlateOffered(system)) return null
  const isName = ({ name }: MemoryObject) => system.references.some(({ from }) => from === name)
  const isHolder = ({ name }: MemoryObject) => system.references.some(({ to }) => to === name)
  const all = instancesOf(current)
  const names = plateRows(current, proof, objects.filter(isName), all)
  const holders = plateRows(current, proof, objects.filter(isHolder), all)
  const hands = plateHands(current, all)
  return {
    after: now.steps.length,
    titles: {
      names: objects.filter(isName).map(({ name }) => name),
      holders: objects.filter(isHolder).map(({ name }) => name),
    },
    entities: plateEntities(current, all, { names, holders, hands }),
    names: names.filter(({ state }) => state !== 'not yet'),
    holders: holders.filter(({ state }) => state !== 'not yet'),
    hands: hands.filter(({ isRead }) => isRead),
    boxes: objects
      .filter((object) => !isName(object) && !isHolder(object))
      .map((object) => boxOf(current, object)),
    places: {
      entities: all.length,
      names: names.length,
      holders: holders.length,
      hands: hands.length,
    },
  }
}

function boxOf({ now }: DerivedRun, object: MemoryObject): PlateBox {
  return {
    object: object.name,
    lines: object.rows(now.heap).map((row) => {
      const held = row.lock && row.lock.held === undefined ? row.value : heldIn(row)
      return `${row.label}${row.label === '' ? '' : ': '}${labelOf(held)}`
    }),
    marks: objectMarks(now.steps, object.name),
  }
}
