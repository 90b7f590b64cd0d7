import { raceSentence, sectionSentence, whySentence } from '../../../src/index.ts'
import { failureOn, reasonsOn, verdictOn, type Proof } from '../../search/proof.ts'
import type { Moment } from '../../session/moment.ts'
import { useDerivedRun } from '../../session/use-session.ts'

interface ReasonsProps {
  readonly proof: Proof
  readonly title: string
}

/** Why each strategy breaks in the scenario on the page: what a fix has moved, and what it has not. */
export function Reasons({ proof, title }: ReasonsProps) {
  const { scenario, moment, judged } = useDerivedRun()
  return (
    <>
      <h3>Why runs of “{title}” break</h3>
      <dl className="reasons" aria-label="Reasons by strategy">
        {scenario.subject.strategies.map(({ id, label }) => (
          <div key={id} data-chosen={id === moment.strategy ? '' : undefined}>
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
