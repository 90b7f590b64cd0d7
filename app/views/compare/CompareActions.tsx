import { useMemo } from 'preact/compat'
import { moveStep } from '../../commands/reorder.ts'
import { takeOrder } from '../../commands/take-order.ts'
import { isSaved, orderThatIs, savingSwap } from '../../derived/compare/other-orders.ts'
import { graphOn, verdictOn } from '../../search/proof.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import type { CompareModel } from './use-compare-model.ts'

/**
 * Orders to look at next, where search knows such: one that the right strategy saves, if it does not save this one,
 * or the other way round; and the exchange that saves this one.
 */
export function CompareActions({ model: { compared } }: { readonly model: CompareModel }) {
  const store = useSessionStore()
  const { derive } = store
  const proof = useSession((session) => session.proof)
  const { left } = compared
  const graph = graphOn(proof, left.moment)
  const swap = useMemo(() => savingSwap(compared, graph, derive), [compared, graph, derive])
  const kind = isSaved(compared) ? 'not saved' : 'saved'
  const order = useOrder(compared, kind)
  return (
    <div className="compare-actions">
      {order && (
        <button
          type="button"
          onClick={() => {
            takeOrder(store, order)
          }}
        >
          {kind === 'saved' ? 'An order it saves' : 'An order it does not save'}
        </button>
      )}
      {swap && (
        <button
          type="button"
          className="main-button"
          onClick={() => {
            moveStep(store, swap.index, swap.index + 1)
          }}
        >
          Swap {swap.index + 1}, {swap.index + 2}:{' '}
          {swap.isBoth ? 'both pass' : `${left.strategy.label} passes`}
        </button>
      )}
    </div>
  )
}

/** Such an order, besides the one that is looked at. It depends on the two settings alone, not on the moment. */
function useOrder(
  { left, right, isOneOrder }: CompareModel['compared'],
  kind: Parameters<typeof orderThatIs>[0],
): readonly string[] | null {
  const { derive } = useSessionStore()
  const verdict = useSession((session) => verdictOn(session.proof, left.moment))
  const { scenario, options, judged, strategy, schedule } = left.moment
  const { strategy: other } = right.moment
  const order = useMemo(() => {
    if (!verdict?.done || !isOneOrder || strategy === other) return null
    const shared = { scenario, options, ...(judged && { judged }) }
    const [from, to] = [
      { ...shared, strategy },
      { ...shared, strategy: other },
    ]
    return orderThatIs(kind, from, to, verdict, derive)
  }, [kind, scenario, options, judged, strategy, other, verdict, isOneOrder, derive])
  return order && order.join() !== schedule.join() ? order : null
}
