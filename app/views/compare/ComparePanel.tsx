import { useMemo } from 'preact/compat'
import { compareWith } from '../../commands/show-view.ts'
import { allOrders } from '../../derived/compare/all-orders.ts'
import { endReached, tellEndReached } from '../../derived/compare/end-reached.ts'
import { inSentence } from '../../derived/compare/compared.ts'
import { costOf } from '../../derived/cost.ts'
import { failureOn, verdictOn } from '../../search/proof.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import { useWhyRows } from './CompareVerdict.tsx'
import type { CompareModel } from './use-compare-model.ts'
import './compare-panel.css'
import '../../controls/data-table.css'

/** The figures of all orders side by side, why they break, and how many of the one reach the other's end. */
export function ComparePanel({ model }: { readonly model: CompareModel }) {
  const proof = useSession((session) => session.proof)
  const { left, right } = model.compared
  const failure = failureOn(proof, left.moment) ?? failureOn(proof, right.moment)
  return (
    <section className="compare-panel" aria-label="All orders">
      <AllOrders model={model} />
      {failure && <p role="alert">{failure.message}</p>}
      <Reached model={model} />
      <OwnOrder model={model} />
      <Reasons model={model} />
    </section>
  )
}

function AllOrders({ model }: { readonly model: CompareModel }) {
  const { left, right } = model.compared
  const proof = useSession((session) => session.proof)
  const labels = [left.strategy.label, right.strategy.label]
  const rows = useMemo(() => {
    const [one, other] = [left, right].map(({ system, judged, scenario, moment }) => ({
      verdict: verdictOn(proof, moment),
      system,
      judged,
      steps: costOf(scenario, moment).steps,
    }))
    return allOrders(one!, other!)
  }, [left, right, proof])
  const isOneSetting = left.system === right.system
  return (
    <table className="data-table compare-table" aria-label="All orders under both">
      <thead>
        <tr>
          <th scope="col">All orders</th>
          {(isOneSetting ? labels.slice(0, 1) : labels).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, depth, values }) => (
          <tr key={id} data-row={id} data-depth={depth}>
            <th scope="row">{title}</th>
            {(isOneSetting ? values.slice(0, 1) : values).map((value, index) => (
              <td key={labels[index]} data-none={value === 'none' ? '' : undefined}>
                {value ?? '…'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many orders of the right one reach the left one's end, and another that is broken, to look at. */
function Reached({ model }: { readonly model: CompareModel }) {
  const store = useSessionStore()
  const { left, right } = model.compared
  const proof = useSession((session) => session.proof)
  const verdict = verdictOn(proof, right.moment)
  const reached = useMemo(
    () => (verdict?.done ? endReached(left, right, verdict) : null),
    [left, right, verdict],
  )
  if (!reached) return null
  const witness = reached.otherWitness
  return (
    <p className="compare-reached">
      {tellEndReached(reached, inSentence(right.strategy.label))}.{' '}
      {witness && (
        <button
          type="button"
          className="small-button"
          onClick={() => {
            compareWith(store, right.strategy.id, witness)
          }}
        >
          Show that one
        </button>
      )}
    </p>
  )
}

/** That the right run is an order of its own, and how to have it follow the left one. */
function OwnOrder({ model }: { readonly model: CompareModel }) {
  const store = useSessionStore()
  const { left, right, isOneOrder, names } = model.compared
  if (isOneOrder || left.strategy.id === right.strategy.id) return null
  return (
    <p className="compare-reached">
      The run under {names[1]} is an order of its own.{' '}
      <button
        type="button"
        className="small-button"
        onClick={() => {
          compareWith(store, right.strategy.id)
        }}
      >
        Follow this order there
      </button>
    </p>
  )
}

function Reasons({ model }: { readonly model: CompareModel }) {
  const { left, right, names } = model.compared
  const rows = useWhyRows(model)
  const isOneSetting = left.system === right.system
  if (rows.length === 0) return null
  return (
    <table className="data-table compare-table" aria-label="When orders break under both">
      <thead>
        <tr>
          <th scope="col">It breaks exactly when</th>
          {[left, right].slice(0, isOneSetting ? 1 : 2).map(({ strategy }) => (
            <th key={strategy.id} scope="col">
              {strategy.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ text, adds, isThisRun }, index) => (
          <tr key={text} data-this={isThisRun.some(Boolean) ? '' : undefined}>
            <th scope="row">
              {index > 0 && 'or '}
              {text === '' ? 'always' : text}
              {isThisRun.some(Boolean) && (
                <small>
                  {isThisRun.every(Boolean)
                    ? 'both runs'
                    : `this run, ${names[isThisRun[0] ? 0 : 1]}`}
                </small>
              )}
            </th>
            {adds.slice(0, isOneSetting ? 1 : 2).map((added, side) => (
              <td key={names[side]}>{added ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
