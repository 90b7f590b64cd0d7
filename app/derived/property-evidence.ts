import { phrasesOf } from '../../src/index.ts'
import type { Evidence } from '../session/session.ts'
import type { DerivedRun } from './derived-run.ts'

/** What a property is about: itself, and the rows that are at fault now as breaking it leaves them, if rows can be. */
export function propertyEvidence(
  { scenario, inspection }: Pick<DerivedRun, 'scenario' | 'inspection'>,
  id: string,
): readonly Evidence[] {
  const row = phrasesOf(scenario.subject).breaches[id]?.row
  const rows = inspection.findings
    .map((each) => ({ ...each.row, kind: each.kind }))
    .filter(({ object, kind }) => row?.object === object && row.kinds.includes(kind))
  return [
    { kind: 'property', id },
    ...rows.map(({ object, key }) => ({ kind: 'row', id: `${object} ${key}` }) as const),
  ]
}
