import { raceSentence, sectionSentence, whySentence, type Scenario } from '../../../src/index.ts'
import { failureOn, reasonsOn, verdictOn, type Proof } from '../../search/proof.ts'
import type { Moment } from '../../session/moment.ts'

interface ReasonsProps {
  readonly scenario: Scenario
  readonly proof: Proof
  readonly moment: Moment
  readonly judged: readonly string[]
}

/** Why each strategy breaks in the scenario on the page: what a fix has moved, and what it has not. */
export function Reasons({ scenario, proof, moment, judged }: ReasonsProps) {
  return (
    <>
      <h3>Why runs of “{scenario.title}” break</h3>
      <dl className="bench-reasons" aria-label="Reasons by strategy">
        {scenario.subject.strategies.map(({ id, label }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{reasonOf(proof, { ...moment, strategy: id }, judged)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function reasonOf(proof: Proof, setting: Moment, judged: readonly string[]): string {
  const verdict = verdictOn(proof, setting)
  const reasons = reasonsOn(proof, setting)
  if (!verdict || !reasons) return failureOn(proof, setting) ? 'not known' : '…'
  const { why, section } = reasons
  if (why === 'unknown') return 'There are too many states to say why.'
  if (why === null) return 'It does not break.'
  return [
    whySentence(why),
    raceSentence(verdict, judged),
    section && section !== 'unknown' ? sectionSentence(section) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}
