import { raceSentence, sectionSentence } from '../../../src/index.ts'
import { Term } from '../../controls/Term.tsx'
import { meaningOf } from '../../derived/meaning.ts'
import { ownEnd } from '../../derived/own-end.ts'
import { reasonsOn, verdictOn } from '../../search/proof.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerived, useSetting } from '../../session/use-session.ts'
import { OtherWorlds } from './OtherWorlds.tsx'

/** What search says of the world at hand, beside how often it breaks, and of the other ones. */
export default function Reasons() {
  return (
    <p className="verdict-reasons">
      <OfThisWorld /> <OtherWorlds />
    </p>
  )
}

/** Whether it takes a race, and which steps would have to be one; where nothing breaks, what the code does. */
function OfThisWorld() {
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
