import { formatCount } from '../../../src/index.ts'
import { retrySearch } from '../../commands/retry-search.ts'
import { FailureNotice } from '../../controls/FailureNotice.tsx'
import { failureOn, resultOn } from '../../search/proof.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'

/** The room of the map while there is none, and why, if that is not for want of time. */
export function NoMap() {
  const store = useSessionStore()
  const { moment, strategy } = useDerivedRun()
  const proof = useProof(moment)
  const failure = failureOn(proof, moment)
  const { verdict, isGraphTooLarge } = resultOn(proof, moment)
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
  if (!isGraphTooLarge) return <div className="map-place" />
  return (
    <p className="map-told">
      The map is left out: {formatCount(verdict?.states ?? 0)} states are more than this device is
      asked to draw. The verdict counts them all.
    </p>
  )
}
