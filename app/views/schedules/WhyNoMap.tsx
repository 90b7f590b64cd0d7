import { formatCount } from '../../../src/index.ts'
import { retrySearch } from '../../commands/retry-search.ts'
import { FailureNotice } from '../../controls/FailureNotice.tsx'
import { failureOn, verdictOn } from '../../search/proof.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'

/** Says why there is no map: the search has failed, or found more than can be drawn. */
export default function WhyNoMap() {
  const store = useSessionStore()
  const { moment, strategy } = useDerivedRun()
  const proof = useProof(moment)
  const failure = failureOn(proof, moment)
  if (failure)
    return (
      <FailureNotice
        message={`There is no map for ${strategy.label}: ${failure.message}`}
        // What one can do is said beside the verdict, and read out there.
        isAlert={false}
        onRetry={() => {
          retrySearch(store)
        }}
      />
    )
  return (
    <p className="map-told">
      The map is left out: {formatCount(verdictOn(proof, moment)?.states ?? 0)} states are more than
      this device is asked to draw. The verdict counts them all.
    </p>
  )
}
