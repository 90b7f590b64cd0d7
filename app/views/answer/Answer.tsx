import {
  chanceNote,
  raceSentence,
  sectionSentence,
  shareSentence,
  whySentence,
  worldOf,
} from '../../../src/index.ts'
import { judgedTitles } from '../../derived/judged-titles.ts'
import { writeLink } from '../../link/grammar.ts'
import { otherWorlds } from '../../search/plan.ts'
import { failureOn, reasonsOn, verdictOn, type Proof } from '../../search/proof.ts'
import { useDerivedRun, useSession } from '../../session/use-session.ts'
import './answer.css'

/** What search says of the setting on the page, in sentences: how often it breaks, in which world, and why. */
export default function Answer() {
  const current = useDerivedRun()
  const proof = useSession((session) => session.proof)
  const { scenario, strategy, moment, judged } = current
  const verdict = verdictOn(proof, moment)
  const world = worldOf(scenario, moment)
  const worlds = scenario.options.flatMap((option) => option.worlds ?? [])
  const share = verdict ? shareSentence(verdict, judged) : waiting(proof, moment)
  return (
    <section className="answer" aria-label="Verdict">
      <h1>
        {strategy.label}
        {world && `, ${world}`}: {share}.
      </h1>
      <p>
        {verdict && raceSentence(verdict, judged)} <Reasons proof={proof} />{' '}
        {otherWorlds(scenario, moment).map((other) => {
          const elsewhere = verdictOn(proof, other)
          return (
            <a key={JSON.stringify(other.options)} href={writeLink({ ...moment, ...other })}>
              {capital(worldOf(scenario, other))}:{' '}
              {elsewhere ? shareSentence(elsewhere, judged) : waiting(proof, other)}.
            </a>
          )
        })}
      </p>
      <details>
        <summary>What is judged</summary>
        <p>
          Broken is a run that breaks “{judgedTitles(current).join('” or “')}”. {worlds.join(' ')}{' '}
          {chanceNote}
        </p>
      </details>
    </section>
  )
}

/** Why it breaks, and what would have to be one step. */
function Reasons({ proof }: { readonly proof: Proof }) {
  const { moment } = useDerivedRun()
  const reasons = reasonsOn(proof, moment)
  if (!reasons) return null
  const { why, section } = reasons
  if (why === 'unknown') return 'It has too many states to say why.'
  return (
    <>
      {why && whySentence(why)} {section && section !== 'unknown' && sectionSentence(section)}
    </>
  )
}

function waiting(proof: Proof, setting: Parameters<typeof failureOn>[1]): string {
  return failureOn(proof, setting) ? 'not known' : 'searching …'
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
