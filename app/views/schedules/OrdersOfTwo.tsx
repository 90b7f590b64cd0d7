import type { ProgressGraph, StateGraph } from '../../../src/index.ts'
import { drawOrdersAs, type OrdersView } from '../../commands/draw-orders.ts'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import { DrawnAs } from './DrawnAs.tsx'
import { ProgressMap } from './ProgressMap.tsx'
import './map.css'

const Braid = lazyComponent('The braid', () => import('./Braid.tsx'), {
  fallback: <div className="map-place" />,
})

interface OrdersOfTwoProps {
  readonly graph: StateGraph
  readonly progress: ProgressGraph
}

const views: readonly { readonly id: OrdersView; readonly label: string }[] = [
  { id: 'map', label: 'Map' },
  { id: 'braid', label: 'Braid' },
]

/** All orders of two threads, as places that runs come to or as a strand for each run. */
export function OrdersOfTwo({ graph, progress }: OrdersOfTwoProps) {
  const store = useSessionStore()
  const view = useSession(({ ordersView }) => ordersView)
  return (
    <>
      <DrawnAs
        label="Orders drawn as"
        value={view}
        choices={views}
        onChoose={(id) => {
          drawOrdersAs(store, id)
        }}
      />
      {view === 'map' ? (
        <ProgressMap graph={graph} progress={progress} />
      ) : (
        <Braid graph={graph} progress={progress} />
      )}
    </>
  )
}
