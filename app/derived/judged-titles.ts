import { statementsOf } from '../../src/index.ts'
import type { DerivedRun } from './derived-run.ts'

/** The titles of the properties by which runs are judged, in the system's order. */
export function judgedTitles({
  system,
  judged,
}: Pick<DerivedRun, 'system' | 'judged'>): readonly string[] {
  return statementsOf(system)
    .filter(({ id }) => judged.includes(id))
    .map(({ title }) => title)
}
