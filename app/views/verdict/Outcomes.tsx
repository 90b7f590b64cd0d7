import { formatProbability, formatCount } from '../../../src/index.ts'
import { writeLink } from '../../link/grammar.ts'
import type { Moment } from '../../session/moment.ts'
import type { ReportedVerdict } from '../../search/reported.ts'

interface OutcomesProps {
  readonly verdict: ReportedVerdict
  readonly moment: Moment
}

/** Every way in which a run can end, each with a schedule that ends so. */
export function Outcomes({ verdict: { outcomes }, moment }: OutcomesProps) {
  return (
    <ul className="outcomes" aria-label="Outcomes">
      {outcomes.map(({ memory, violates, deadlock, schedules, witness, probability: share }) => (
        <li
          key={`${memory} ${violates.join()} ${deadlock}`}
          data-bad={violates.length > 0 || deadlock ? '' : undefined}
        >
          <a href={writeLink({ ...moment, schedule: witness, at: witness.length })}>{memory}</a>
          <span title={`${formatProbability(share)} under a random scheduler`}>
            {formatCount(schedules)}
            {deadlock && ' · deadlock'}
            {violates.length > 0 ? ` · breaks ${violates.join(', ')}` : ' · breaks nothing'}
          </span>
        </li>
      ))}
    </ul>
  )
}
