import { formatCount, statementsOf } from '../../../src/index.ts'
import { failureOn, resultOn } from '../../search/proof.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import { useDerivedRun, useSession } from '../../session/use-session.ts'
import { Judged } from './Judged.tsx'
import { Outcomes } from './Outcomes.tsx'
import { SearchFailures } from './SearchFailures.tsx'
import { PropertyTable } from './PropertyTable.tsx'
import './properties.css'

/** What search says: which properties hold under which strategy, and what else can come of a run. */
export function Properties() {
  const { scenario, moment, system } = useDerivedRun()
  const proof = useSession((session) => session.proof)
  const { strategies } = scenario.subject
  const { verdict } = resultOn(proof, moment)
  const statements = statementsOf(system)
  return (
    <section className="properties" aria-labelledby="properties-title">
      <div className="pane-head">
        <h2 id="properties-title">Properties</h2>
        <span>{summary(verdict, failureOn(proof, moment) !== null)}</span>
      </div>
      <div className="pane-body">
        <Judged />
        <SearchFailures strategies={strategies} moment={moment} />
        {verdict?.limit && (
          <p>
            The search gave up at its limit of {verdict.limit}. What it found to be violated is so;
            what it has not looked at may violate more, and nothing is said to hold.
          </p>
        )}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be within the keyboard's reach. */}
        <div className="properties-scroll" role="group" aria-label="Strategies" tabIndex={0}>
          <PropertyTable
            properties={statements}
            strategies={strategies}
            proof={proof}
            moment={moment}
          />
        </div>
        {verdict && (
          <Outcomes
            verdict={verdict}
            moment={moment}
            required={statements.filter(({ rank }) => rank === 'required').map(({ id }) => id)}
          />
        )}
      </div>
    </section>
  )
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
