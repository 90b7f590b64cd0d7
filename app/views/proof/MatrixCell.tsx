import { memo } from 'preact/compat'
import { formatChance, formatCount, formatShare } from '../../../src/index.ts'
import type { ComparedCell } from '../../derived/comparison.ts'
import { counterexample } from '../../derived/counterexample.ts'
import { writeLink } from '../../link/grammar.ts'
import { Bar } from './Bar.tsx'

interface MatrixCellProps {
  readonly cell: ComparedCell
  readonly judged: readonly string[]
  readonly isHere: boolean
  /** Whether its strategy holds wherever it is compared. */
  readonly isSound: boolean
}

/** What is known of a strategy in a scenario, and a way there. */
export const MatrixCell = memo(function MatrixCell({
  cell,
  judged,
  isHere,
  isSound,
}: MatrixCellProps) {
  return (
    <td data-sound={isSound ? '' : undefined} data-here={isHere ? '' : undefined}>
      <Answer cell={cell} judged={judged} />
    </td>
  )
})

function Answer({ cell, judged }: Pick<MatrixCellProps, 'cell' | 'judged'>) {
  const { setting, answer, verdict, judgement, isSearching } = cell
  switch (answer) {
    case 'open':
      return (
        <span className="matrix-open">
          …<span className="visually-hidden">{isSearching ? ' searching' : ' to be searched'}</span>
        </span>
      )
    case 'unknown':
      return <span className="matrix-open">not known</span>
    case 'holds':
      return (
        <a className="matrix-holds" href={writeLink({ ...setting, schedule: [], at: 0 })}>
          ✓<span className="visually-hidden"> holds</span>
        </a>
      )
    case 'deadlocks': {
      const schedule = verdict?.outcomes.find(({ deadlock }) => deadlock)?.witness ?? []
      return (
        <a className="matrix-open" href={writeLink({ ...setting, schedule, at: schedule.length })}>
          deadlocks
        </a>
      )
    }
    case 'violated': {
      const schedule = (verdict && counterexample(verdict.outcomes, judged)) ?? []
      const { violating = 0n, probability = 0, serially = null } = judgement ?? {}
      const races = serially === null ? '' : `, ${formatCount(violating - serially)} by a race`
      const isWhole = verdict?.complete === true
      return (
        <a className="matrix-fails" href={writeLink({ ...setting, schedule, at: schedule.length })}>
          <span>{isWhole ? formatChance(probability) : '✗'}</span>
          <Bar share={probability} look="at stake" />
          <span className="visually-hidden">
            {' '}
            of runs break it: {verdict && formatShare(violating, verdict)} schedules
            {isWhole && races}
          </span>
        </a>
      )
    }
  }
}
