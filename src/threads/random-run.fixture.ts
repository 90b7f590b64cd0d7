import { pickSeeded } from '../schedule/seeded.ts'
import type { System } from '../system/system.ts'
import { Machine } from './machine.ts'

/** A complete run, picked at random. */
export function randomRun(system: System, seed: number): readonly string[] {
  const machine = new Machine(system)
  const run: string[] = []
  for (let enabled = machine.enabled(); enabled.length > 0; enabled = machine.enabled()) {
    const name = pickSeeded(seed, run.length, enabled)
    machine.step(name)
    run.push(name)
  }
  return run
}
