import { isIdentified, type Trace } from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'
import { handsOf, type Hand } from '../hands.ts'
import type { RowRef } from '../row-content.ts'
import type { Instance } from './instances.ts'
import type { StepMark } from './step-marks.ts'

/** A variable of an actor that it has read something into. */
export interface PlateHand {
  readonly actor: string
  readonly variable: string
  /** What it holds, or held last. */
  readonly label: string
  /** Whether it has been read by now, and whether it is held still. */
  readonly isRead: boolean
  readonly isHeld: boolean
  /** The instance that it holds, if it is one. */
  readonly entity: string | null
  /** The row that it was read from. */
  readonly source: RowRef
  /** The step by which it has gone stale, if it has by now. */
  readonly stale: StepMark | null
  /** The steps that read and used it. */
  readonly marks: readonly StepMark[]
  readonly place: number
}

/** A hand for each variable that anybody reads something into in the whole run, as it is at the moment. */
export function plateHands(
  { system, run, now }: Pick<DerivedRun, 'system' | 'run' | 'now'>,
  instances: readonly Instance[],
): readonly PlateHand[] {
  const at = now.steps.length
  const byVariable = new Map<string, Hand[]>()
  for (const hand of handsOf({ system, run })) {
    const name = `${hand.actor} ${hand.variable}`
    byVariable.set(name, [...(byVariable.get(name) ?? []), hand])
  }
  return [...byVariable.values()].flatMap((all, place) => {
    const read = all.findLast(({ readAt }) => readAt < at)
    const hand = read ?? all[0]
    return hand ? [{ ...handAt(hand, run, at, instances), place }] : []
  })
}

function handAt(
  hand: Hand,
  { steps }: Trace,
  at: number,
  instances: readonly Instance[],
): Omit<PlateHand, 'place'> {
  const { actor, variable, label, value, source, readAt, usedAt, heldUntil, staleAt } = hand
  const mark = (index: number | null, word: string): StepMark[] =>
    index !== null && index < at
      ? [{ step: index + 1, actor: steps[index]?.actor ?? '', word, isIdle: false }]
      : []
  return {
    actor,
    variable,
    label,
    isRead: readAt < at,
    isHeld: readAt < at && (heldUntil === null || at <= heldUntil),
    entity: instances.find(({ uid }) => isIdentified(value) && value.uid === uid)?.uid ?? null,
    source,
    stale: mark(staleAt, 'stale')[0] ?? null,
    marks: [...mark(readAt, 'read'), ...mark(usedAt, 'used')],
  }
}
