import { formatProbability, formatCount } from '../../../src/index.ts'
import { writeLink } from '../../link/grammar.ts'
import type { Moment } from '../../session/moment.ts'
import type { ReportedOutcome, ReportedVerdict } from '../../search/reported.ts'

interface OutcomesProps {
  readonly verdict: ReportedVerdict
  readonly moment: Moment
  /** What must hold: an ending is bad if it breaks any of it. */
  readonly required: readonly string[]
}

/** Every way in which a run can end, each with a schedule that ends so. */
export function Outcomes({ verdict: { outcomes, complete }, moment, required }: OutcomesProps) {
  return (
    <ul className="outcomes" aria-label="Outcomes">
      {outcomes.map((outcome) => {
        const { memory, violates, deadlock, witness } = outcome
        return (
          <li
            key={`${memory} ${violates.join()} ${deadlock}`}
            data-bad={violates.some((id) => required.includes(id)) ? '' : undefined}
          >
            <a href={writeLink({ ...moment, schedule: witness, at: witness.length })}>{memory}</a>
            <span>{describe(outcome, complete)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** How often a run ends so, what that breaks, and whether it takes a race. */
function describe(
  { schedules, probability, deadlock, violates, serially }: ReportedOutcome,
  isComplete: boolean,
): string {
  return [
    formatCount(schedules),
    formatProbability(probability),
    ...(deadlock ? ['deadlock'] : []),
    violates.length > 0
      ? `breaks ${violates.join(', ')}`
      : `breaks nothing${isComplete ? '' : ' that is known'}`,
    ...(serially ? [serially.length > 0 ? 'as one after the other' : 'only by a race'] : []),
  ].join(' · ')
}
