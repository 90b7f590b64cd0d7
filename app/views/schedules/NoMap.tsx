import { lazyComponent } from '../../controls/lazy-component.tsx'
import { failureOn, resultOn } from '../../search/proof.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun } from '../../session/use-session.ts'

const WhyNoMap = lazyComponent('Why there is no map', () => import('./WhyNoMap.tsx'))

/** The room of the map while there is none, and why, if that is not for want of time. */
export function NoMap() {
  const { moment } = useDerivedRun()
  const proof = useProof(moment)
  const isTold = failureOn(proof, moment) || resultOn(proof, moment).isGraphTooLarge
  return isTold ? <WhyNoMap /> : <div className="map-place" />
}
