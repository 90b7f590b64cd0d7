import type { Verdict } from '../explorer/answers/verdict.ts'
import type { System } from '../system/system.ts'
import { replay } from '../threads/replay.ts'

/**
 * Why a property could not be judged in the shortest schedule that breaks it, as a clause: `in line 7 it threw "no"`.
 * Null if it was judged there, or if nothing breaks it.
 */
export function propertyFailure(
  system: System,
  { properties }: Pick<Verdict, 'properties'>,
  id: string,
): string | null {
  const shortest = properties.find((each) => each.id === id)?.shortest
  const property = system.properties.find((each) => each.id === id)
  if (!shortest || !property || property.when === 'thread' || !property.failure) return null
  const { heap, steps } = replay(system, shortest)
  const instants = [system.memory.initial(), ...steps.map(({ effect }) => effect.heap)]
  const { failure } = property
  return (property.when === 'end' ? [heap] : instants).map(failure).find(Boolean) ?? null
}
