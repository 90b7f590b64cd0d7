import { expect, test } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { builtIns } from './subjects/list.ts'
import type { Program } from './steps/program.ts'
import type { System } from './system/system.ts'

test.each([
  ['receive-iterate', 'upstream'],
  ['receive-expire', 'untracked'],
] as const)('the loop of %s, %s, is determined by what it tells', (scenario, strategy) => {
  const options = { callers: 'two' }
  const told = builtIns.scenario(scenario)!.build({ strategy, options })
  const silent = withoutTelling(told)
  const [of, without] = [told, silent].map((system) => explore(system, { merge: false }))
  expect(of!.learner.nodes).toBeLessThan(without!.learner.nodes)
  expect(outcomesOf(of!)).toEqual(outcomesOf(without!))
})

/** A system whose threads are looked at by what they have observed alone. */
function withoutTelling(system: System): System {
  return {
    ...system,
    threads: system.threads.map((thread) => ({ ...thread, start: () => silenced(thread.start()) })),
  }
}

function* silenced(program: Program<unknown>): Program<unknown> {
  const inner = program[Symbol.iterator]()
  let next = inner.next()
  while (!next.done) next = inner.next(yield { op: next.value.op, stack: next.value.stack })
  return next.value
}

/** Where schedules end, how many of them there, and how likely that is. */
function outcomesOf(exploration: ReturnType<typeof explore>) {
  const { complete, schedules, outcomes } = exploration.verdict()
  return {
    complete,
    schedules,
    outcomes: outcomes.map(({ memory, witness, probability, ...outcome }) => ({
      ...outcome,
      memory: memory.id,
      steps: witness.length,
      // A sum of the same chances, in another order.
      probability: probability.toFixed(12),
    })),
  }
}
