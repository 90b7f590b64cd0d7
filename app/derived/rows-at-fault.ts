import { phrasesOf } from '../../src/index.ts'
import type { DerivedRun } from './derived-run.ts'

/** The rows that are at fault now as breaking a property leaves them, each as `byName key`. */
export function rowsAtFault(
  { scenario, inspection }: Pick<DerivedRun, 'scenario' | 'inspection'>,
  property: string,
): readonly string[] {
  const { row, rows = row ? [row] : [] } = phrasesOf(scenario.subject).breaches[property] ?? {}
  return inspection.findings
    .filter(
      ({ row: { object }, kind, isHarmless }) =>
        !isHarmless && rows.some((each) => each.object === object && each.kinds.includes(kind)),
    )
    .map(({ row: { object, key } }) => `${object} ${key}`)
}
