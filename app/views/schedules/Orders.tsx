import { useMemo } from 'preact/compat'
import { formatCount, kindsOfEnds, progressGraph, type EndsOfKind } from '../../../src/index.ts'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { toldOrders } from '../../derived/told-orders.ts'
import { drawnOn, failureOn, verdictOn } from '../../search/proof.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun, useLit } from '../../session/use-session.ts'
import Braid from './Braid.tsx'
import { NoMap } from './NoMap.tsx'
import './map.css'
import './schedules.css'
import './orders.css'

const DecisionPath = lazyComponent('The decisions of the run', () => import('./DecisionPath.tsx'))

interface OrdersProps {
  /** Whether how orders end is not to be told yet. */
  readonly isConcealed: boolean
}

/** All orders as one figure, with how many of them end in which way: the braid, or the choices of the run. */
export default function Orders({ isConcealed }: OrdersProps) {
  const { moment, judged } = useDerivedRun()
  const proof = useProof(moment)
  const lit = useLit('chance')
  const drawn = drawnOn(proof, moment)
  const progress = useMemo(() => drawn && progressGraph(drawn.graph), [drawn])
  const verdict = verdictOn(proof, moment)
  const { orders } = toldOrders(verdict, failureOn(proof, moment) !== null)
  // How many pass is written where their strands end.
  const ends = verdict?.complete
    ? kindsOfEnds(verdict.outcomes, judged).filter(({ kind }) => kind !== 'passes')
    : []
  return (
    <section className="schedules" aria-label="Schedules" data-lit={lit}>
      <div className="orders">
        <h2>{orders}</h2>
        <p className="orders-ends">{!isConcealed && toldEnds(ends)}</p>
        {drawn && progress && (
          <Braid graph={drawn.graph} progress={progress} isConcealed={isConcealed} isFigure />
        )}
        {drawn && !progress && !isConcealed && <DecisionPath drawn={drawn} />}
        {!drawn && <NoMap />}
      </div>
    </section>
  )
}

const hows: Readonly<Partial<Record<EndsOfKind['kind'], string>>> = {
  'race-only': ' only by racing',
  serial: ' even one after the other',
}

/** How many go wrong in which way: `42 break only by racing, 14 even one after the other`. */
function toldEnds(ends: readonly EndsOfKind[]): string {
  return ends
    .map(({ kind, schedules }, index) => {
      const verb = kind === 'deadlock' ? ' deadlock' : index === 0 ? ' break' : ''
      const number = verb !== '' && schedules === 1n ? 's' : ''
      return `${formatCount(schedules)}${verb}${number}${hows[kind] ?? ''}`
    })
    .join(', ')
}
