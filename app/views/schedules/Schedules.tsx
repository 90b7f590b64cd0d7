import { useMemo } from 'preact/compat'
import { progressGraph } from '../../../src/index.ts'
import { toldOrders } from '../../derived/told-orders.ts'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { drawnOn, failureOn, verdictOn } from '../../search/proof.ts'
import { useProof } from '../../session/use-proof.ts'
import { useSetting } from '../../session/use-session.ts'
import { Ends } from './Ends.tsx'
import { NoMap } from './NoMap.tsx'
import { OrdersOfTwo } from './OrdersOfTwo.tsx'
import { WhyBroken } from './WhyBroken.tsx'
import './schedules.css'

const DecisionPath = lazyComponent('The decisions of the run', () => import('./DecisionPath.tsx'))

/** Every order of steps at once: where this run goes among them, how all of them end, and when they break. */
export function Schedules() {
  const setting = useSetting()
  const proof = useProof(setting)
  const drawn = drawnOn(proof, setting)
  const progress = useMemo(() => drawn && progressGraph(drawn.graph), [drawn])
  const { orders, states } = toldOrders(
    verdictOn(proof, setting),
    failureOn(proof, setting) !== null,
  )
  return (
    <section className="schedules" aria-label="Schedules">
      <div className="schedules-map">
        <div className="schedules-head">
          <h2>{orders}</h2>
          <p>{states}</p>
        </div>
        {drawn && progress && <OrdersOfTwo graph={drawn.graph} progress={progress} />}
        {drawn && !progress && <DecisionPath drawn={drawn} />}
        {!drawn && <NoMap />}
      </div>
      <Ends />
      <WhyBroken />
    </section>
  )
}
