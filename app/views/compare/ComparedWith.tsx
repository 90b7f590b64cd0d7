import { useMemo } from 'preact/compat'
import { compare, inSentence, type Compared } from '../../derived/compare/compared.ts'
import { endsOfRuns } from '../../derived/compare/ends-of-runs.ts'
import { compareHeadline } from '../../derived/compare/headline.ts'
import { writeLink } from '../../link/grammar.ts'
import { inView } from '../../link/in-view.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import './compared-with.css'

/** What the run is to be compared with, beside the run alone: what comes of that, and the way to both. */
export default function ComparedWith() {
  const { derive } = useSessionStore()
  const moment = useSession((session) => session.moment)
  const followed = useSession((session) => session.followed)
  const proof = useSession((session) => session.proof)
  const compared = useMemo(() => compare({ moment, followed }, derive), [moment, followed, derive])
  return (
    <p className="compared-with">
      {compareHeadline(compared, endsOfRuns(compared, proof))}{' '}
      <a href={writeLink(inView(moment, 'compare'))}>Compare with {otherOf(compared)}</a>
    </p>
  )
}

function otherOf({ left, right, isOneOrder }: Compared): string {
  const label = inSentence(right.strategy.label)
  if (isOneOrder) return label
  return left.strategy.id === right.strategy.id ? 'the other order' : `an order under ${label}`
}
