import { formatCount } from '../../../src/index.ts'
import { proofKey } from '../../search/proof.ts'
import { useDerivedRun, useSession } from '../../session/use-session.ts'
import { Judged } from './Judged.tsx'
import { Outcomes } from './Outcomes.tsx'
import { VerdictTable } from './VerdictTable.tsx'
import './verdict.css'

/** What search says: which properties hold under which strategy, and what else can come of a run. */
export function Verdict() {
  const { scenario, moment, strategy, system } = useDerivedRun()
  const proof = useSession((session) => session.proof)
  const verdicts = proof.key === proofKey(moment) ? proof.verdicts : {}
  const verdict = verdicts[strategy.id]
  return (
    <section className="verdict" aria-labelledby="verdict-title">
      <div className="pane-head">
        <h2 id="verdict-title">Verdict</h2>
        <span>{summary(verdict)}</span>
      </div>
      <div className="pane-body">
        <Judged />
        {proof.failure && <p role="alert">The search failed: {proof.failure}</p>}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be within the keyboard's reach. */}
        <div className="verdict-scroll" role="group" aria-label="Strategies" tabIndex={0}>
          <VerdictTable
            properties={system.properties}
            strategies={scenario.subject.strategies}
            verdicts={verdicts}
            moment={moment}
          />
        </div>
        {verdict && <Outcomes verdict={verdict} moment={moment} />}
      </div>
    </section>
  )
}

function summary(verdict: Parameters<typeof Outcomes>[0]['verdict'] | undefined): string {
  if (!verdict) return 'searching …'
  const states = `${formatCount(verdict.states)} states`
  if (!verdict.done) return `searching: ${states} so far`
  return verdict.complete
    ? `${states}, all searched`
    : `not all: stopped at the limit of ${verdict.limit ?? 'the search'}, ${states}`
}
