import type { Evidence } from '../session/session.ts'
import type { DerivedRun } from './derived-run.ts'
import { rowsAtFault } from './rows-at-fault.ts'

/** What a property is about: itself, and the rows that are at fault now as breaking it leaves them, if rows can be. */
export function propertyEvidence(
  current: Pick<DerivedRun, 'scenario' | 'inspection'>,
  id: string,
): readonly Evidence[] {
  return [
    { kind: 'property', id },
    ...rowsAtFault(current, id).map((row) => ({ kind: 'row', id: row }) as const),
  ]
}
