import { formatCount, formatProbability, type Statement } from '../../../src/index.ts'
import type { DrawnEnding } from '../../derived/drawn-endings.ts'
import { writeLink } from '../../link/grammar.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import type { Moment } from '../../session/moment.ts'
import { Bar } from './Bar.tsx'
import { MemoryBoxes } from './MemoryBoxes.tsx'

interface EndingProps {
  readonly ending: DrawnEnding
  readonly verdict: ReportedVerdict
  readonly moment: Moment
  /** Whether it breaks something that is required. */
  readonly isBad: boolean
  /** What it breaks. */
  readonly broken: readonly Statement[]
  readonly isComplete: boolean
}

/** One way in which a run can end: how often, what is wrong, and what memory holds then. */
export function Ending({ ending, verdict, moment, isBad, broken, isComplete }: EndingProps) {
  const { outcome, telling, same, waiting } = ending
  const { schedules, probability, deadlock, serially, witness } = outcome
  const { beside: _beside, view: _view, ...run } = moment
  // Where there is but one ending, nothing tells it from others: it is drawn whole.
  const rows = verdict.outcomes.length > 1 ? telling : [...telling, ...same]
  const [required, others] = [true, false].map((isRequired) =>
    broken.flatMap(({ rank, title }) => ((rank === 'required') === isRequired ? [title] : [])),
  )
  return (
    <li className="ending" data-bad={isBad ? '' : undefined}>
      <a href={writeLink({ ...run, schedule: witness, at: witness.length })}>
        <span aria-hidden="true">{isBad ? '✗' : '✓'} </span>
        {deadlock && 'deadlock, '}
        {required && required.length > 0
          ? `breaks ${required.join(', ')}`
          : `breaks nothing required${isComplete ? '' : ' that is known'}`}
      </a>
      <strong>{formatCount(schedules)}</strong>
      <Bar share={probability} look={isBad ? 'for good' : 'safe'} />
      <p>
        {isComplete && formatProbability(probability)}
        {serially && (serially.length > 0 ? ' · as one after the other' : ' · only by a race')}
        {others && others.length > 0 && ` · also breaks ${others.join(', ')}`}
      </p>
      {waiting.length > 0 && (
        <p>
          {waiting.map(({ name, why }) => (
            <span key={name}>
              {name} waits: {why}.{' '}
            </span>
          ))}
        </p>
      )}
      <MemoryBoxes rows={rows} />
    </li>
  )
}
