import type { Scenario } from '../../../src/index.ts'
import type { Beside, Moment } from '../../session/moment.ts'

/** What a moment is compared with: what a person chose, or else the first strategy besides its own. */
export function besideOf(
  { strategy, beside, schedule }: Moment,
  { subject }: Pick<Scenario, 'subject'>,
): Beside {
  if (beside) return beside
  const other = subject.strategies.find(({ id }) => id !== strategy)
  return other ? { strategy: other.id, schedule: null } : { strategy, schedule }
}
