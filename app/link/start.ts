import type { Choice, Scenario } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'

/** A scenario's beginning under a strategy, its options at their defaults. */
export function start(
  scenario: Scenario,
  strategy: Choice | undefined = scenario.subject.strategies[0],
): Moment {
  if (!strategy) throw new RangeError(`no strategy: ${scenario.id}`)
  return { scenario: scenario.id, strategy: strategy.id, options: {}, schedule: [], at: 0 }
}
