import type { Heap } from '../memory/heap.ts'
import type { Property } from '../system/property.ts'
import type { System } from '../system/system.ts'
import { RememberedPrograms } from './remembered-programs.ts'

/**
 * A system that does what another does, and remembers it: a step that a program has taken before, after the same steps
 * and in the same memory, runs nothing of the program again. So a run that is one step longer costs one step, whatever
 * the program does between two of them.
 *
 * @param beforeRunning is called before a part of a program runs that has not run yet, but where a thread begins. What
 *   it throws, it throws at whoever takes the step or asks for the property, and to do the same again goes on from there.
 */
export function rememberedSystem(system: System, beforeRunning: () => void): System {
  const programs = new RememberedPrograms(beforeRunning)
  return {
    ...system,
    threads: system.threads.map(({ start, ...spec }) => ({
      ...spec,
      start: programs.remembered(start),
    })),
    properties: system.properties.map((each) => rememberedProperty(each, beforeRunning)),
  }
}

function rememberedProperty(property: Property, beforeRunning: () => void): Property {
  if (property.when === 'thread') return property
  const known = new WeakMap<Heap, boolean>()
  return {
    ...property,
    holds: (heap: Heap) => {
      const found = known.get(heap)
      if (found !== undefined) return found
      beforeRunning()
      const holds = property.holds(heap)
      known.set(heap, holds)
      return holds
    },
  }
}
