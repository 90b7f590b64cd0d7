import { statementsOf } from '../system/general-properties.ts'
import type { System } from '../system/system.ts'
import type { Scenario } from './scenario.ts'

/**
 * The ids of the properties by which a run of a system is judged, in the system's order: those that a person
 * chose, or those that its scenario names, or else its subject. What makes no sense in this system is left out;
 * where nothing is left of the choice, the next one counts, so that there is always something to judge by: in
 * the end the system's own properties or, if it has none, those of every system.
 *
 * @param chosen null if a person has chosen nothing.
 */
export function judgedIn(
  system: Pick<System, 'properties'>,
  { judged, subject }: Pick<Scenario, 'judged' | 'subject'>,
  chosen: readonly string[] | null,
): readonly string[] {
  const ids = statementsOf(system).map(({ id }) => id)
  const own = system.properties.map(({ id }) => id)
  const byDefault = judged ?? subject.judged
  const choices = [chosen ?? [], byDefault].map((choice) => ids.filter((id) => choice.includes(id)))
  return [...choices, own].find((choice) => choice.length > 0) ?? ids
}
