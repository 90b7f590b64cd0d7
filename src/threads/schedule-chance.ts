import type { System } from '../system/system.ts'
import { Machine } from './machine.ts'

/**
 * How probable one schedule is, to its last step, under a scheduler that at each moment takes every enabled
 * thread and every enabled task with equal probability.
 *
 * @throws Error if it cannot be followed.
 */
export function scheduleChance(system: System, schedule: readonly string[]): number {
  const machine = new Machine(system)
  let chance = 1
  for (const actor of schedule) {
    chance /= machine.enabled().length
    machine.step(actor)
  }
  return chance
}
