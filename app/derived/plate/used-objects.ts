import { Machine } from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'

/** A program may loop for ever: of one that does, the objects that it has come to by then are known. */
const maxSteps = 150

/**
 * The names of the objects that a run uses, or that its threads use one after the other: a lock that only other
 * strategies take is none of them.
 */
export function usedObjects({
  system,
  run,
}: Pick<DerivedRun, 'system' | 'run'>): ReadonlySet<string> {
  const used = new Set(
    run.steps.flatMap(({ effect }) => effect.accesses.map(({ object }) => object)),
  )
  const names = system.threads.map(({ name }) => name)
  for (const [first] of names.entries()) {
    const machine = new Machine(system)
    const order = [...names.slice(first), ...names.slice(0, first)]
    for (let taken = 0; taken < maxSteps; taken++) {
      const next = [...order, ...machine.enabled()].find((name) => machine.refusal(name) === null)
      if (next === undefined) break
      for (const { object } of machine.step(next).effect.accesses) used.add(object)
    }
  }
  return used
}
