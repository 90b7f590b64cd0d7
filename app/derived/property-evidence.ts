import type { Proof } from '../search/proof.ts'
import type { Evidence } from '../session/session.ts'
import { brokenSince } from './broken-since.ts'
import type { DerivedRun } from './derived-run.ts'
import { rowsAtFault } from './rows-at-fault.ts'

/**
 * What a property is about: itself, the rows that are at fault now as breaking it leaves them, if rows can be, and the
 * step since which the run breaks it.
 */
export function propertyEvidence(
  current: DerivedRun,
  proof: Proof,
  id: string,
): readonly Evidence[] {
  const step = brokenSince(current, proof, id)
  return [
    { kind: 'property', id },
    ...rowsAtFault(current, id).map((row) => ({ kind: 'row', id: row }) as const),
    ...(step === null ? [] : [{ kind: 'step', id: String(step) } as const]),
  ]
}
