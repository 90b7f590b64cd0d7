import { formatCount, formatProbability, formatShare } from '../../../src/index.ts'
import type { ComparedCell } from '../../derived/comparison.ts'
import { likeliestPass } from '../../derived/counterexample.ts'
import { writeLink } from '../../link/grammar.ts'
import { drawnOn, failureOn, type Proof } from '../../search/proof.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { Endings } from './Endings.tsx'
import { EndingsByStrategy } from './EndingsByStrategy.tsx'
import { Properties } from './Properties.tsx'
import { Reasons } from './Reasons.tsx'
import { WithoutSteps } from './WithoutSteps.tsx'

interface ChosenCellProps {
  readonly proof: Proof
  /** Of the scenario, in a few words. */
  readonly title: string
  readonly cell: ComparedCell | undefined
}

/** All that search says of the chosen strategy in the chosen scenario. */
export function ChosenCell({ proof, title, cell }: ChosenCellProps) {
  const { scenario, strategy, moment, judged } = useDerivedRun()
  const hasFailed = failureOn(proof, moment) !== null
  if (!cell) return null
  const { verdict } = cell
  const outcomes = verdict?.outcomes ?? []
  const ways = [
    { label: 'Open the likeliest loss', schedule: drawnOn(proof, moment)?.likeliest?.schedule },
    { label: 'Open one that passes', schedule: likeliestPass(outcomes, judged) },
  ]
  return (
    <>
      <div className="chosen" tabIndex={-1}>
        <div className="chosen-head">
          <h2>
            {title}, {strategy.label}
          </h2>
          <p>{scenario.sentence}</p>
          <p className="chosen-figure">
            <Figure cell={cell} />
          </p>
          <p>{summary(verdict, hasFailed)}</p>
          {verdict?.limit && (
            <p>
              The search gave up at its limit of {verdict.limit}. What it found to be violated is
              so; what it has not looked at may violate more, and nothing is said to hold.
            </p>
          )}
          {verdict?.done &&
            ways.map(
              ({ label, schedule }) =>
                schedule && (
                  <a
                    key={label}
                    className="button-link"
                    href={writeLink({ ...cell.setting, schedule, at: schedule.length })}
                  >
                    {label} <span aria-hidden="true">→</span>
                  </a>
                ),
            )}
        </div>
        {verdict?.done && <Endings verdict={verdict} />}
      </div>
      <Properties proof={proof} summary={summary(verdict, hasFailed)} />
      <section className="proof-section" aria-label="Why it breaks">
        <Reasons proof={proof} title={title} />
        <details>
          <summary>What each step is for</summary>
          <WithoutSteps proof={proof} />
        </details>
        <EndingsByStrategy proof={proof} title={title} />
      </section>
    </>
  )
}

/** How often it breaks, or that it does not. */
function Figure({ cell: { answer, verdict, judgement } }: { readonly cell: ComparedCell }) {
  if (!verdict || !judgement || answer === 'open') return 'searching …'
  switch (answer) {
    case 'unknown':
      return 'not known'
    case 'holds':
      return (
        <>
          <strong data-fate="safe">✓ holds</strong> in all {formatCount(verdict.schedules)} orders
        </>
      )
    case 'deadlocks':
      return (
        <>
          <strong>{formatProbability(verdict.deadlockChance)}</strong> deadlock:{' '}
          {formatShare(verdict.deadlocks, verdict)} orders
        </>
      )
    case 'violated':
      return (
        <>
          {verdict.complete && <strong>{formatProbability(judgement.probability)}</strong>} end
          broken: {formatShare(judgement.violating, verdict)} orders
        </>
      )
  }
}

function summary(verdict: ReportedVerdict | null, hasFailed: boolean): string {
  if (!verdict) return hasFailed ? 'not known' : 'searching …'
  const { done, complete, states, visited, limit } = verdict
  if (!done)
    return hasFailed
      ? `not all: it failed after ${formatCount(visited)} states`
      : `searching: ${formatCount(visited)} states so far`
  return complete
    ? `${formatCount(states)} states, all searched`
    : `not all: stopped at the limit of ${limit ?? 'the search'}, ${formatCount(states)} states`
}
