import { raceSentence, sectionSentence } from '../../../src/index.ts'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { Term } from '../../controls/Term.tsx'
import { meaningOf } from '../../derived/meaning.ts'
import { ownEnd } from '../../derived/own-end.ts'
import { reasonsOn, verdictOn } from '../../search/proof.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerived, useSetting } from '../../session/use-session.ts'
import { Actions } from './Actions.tsx'
import { Headline } from './Headline.tsx'
import './verdict.css'

// It is told by what search says.
const OtherWorlds = lazyComponent('The other world', () => import('./OtherWorlds.tsx'))

interface VerdictProps {
  /** `room`: as it is read from the back of a room, beside cards that say what saves the run. */
  readonly size?: 'page' | 'room'
  /** What is asked, as long as the answer is not to be told. */
  readonly asked?: string | null
}

/** The answer: how often it breaks and how this run stands, whether that takes a race, and what saves it. */
export default function Verdict({ size = 'page', asked = null }: VerdictProps) {
  if (size === 'room')
    return (
      <section className="verdict" aria-label="Verdict" data-size="room">
        <Headline asked={asked} />
      </section>
    )
  return (
    <section className="verdict" aria-label="Verdict">
      <Headline asked={null} />
      <p className="verdict-reasons">
        <Reasons /> <OtherWorlds />
      </p>
      <Actions />
    </section>
  )
}

/** Whether it takes a race, and which steps would have to be one; where nothing breaks, what the code does. */
function Reasons() {
  const setting = useSetting()
  const judged = useDerived((run) => run.judged)
  const strategy = useDerived((run) => run.strategy)
  const proof = useProof(setting)
  const verdict = verdictOn(proof, setting)
  const section = reasonsOn(proof, setting)?.section ?? null
  const own = useDerived((run) => verdict && ownEnd(run, verdict))
  const race = verdict && raceSentence(verdict, judged, own)
  if (verdict?.complete && race === null) return strategy.sentence
  return (
    <>
      {race && <Race told={race} />}{' '}
      {section !== null && typeof section === 'object' && sectionSentence(section)}
    </>
  )
}

/** What is said of a race, whose first mention says what one is. */
function Race({ told }: { readonly told: string }) {
  const word = 'a race'
  const place = told.indexOf(word)
  return (
    <>
      {told.slice(0, place)}
      <Term load={() => meaningOf('takes a race')}>{word}</Term>
      {told.slice(place + word.length)}
    </>
  )
}
