import type { System } from '../system/system.ts'
import type { Subject } from './subject.ts'

/**
 * The ids of the properties by which a run of a system is judged, in the system's order: those that a person
 * chose, or those that its subject names. Those that make no sense in this system are left out.
 */
export function judgedIn(
  { properties }: Pick<System, 'properties'>,
  { judged }: Subject,
  chosen: readonly string[] | null,
): readonly string[] {
  const wanted = chosen ?? judged
  return properties.map(({ id }) => id).filter((id) => wanted.includes(id))
}
