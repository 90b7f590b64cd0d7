import { useEffect, useRef } from 'preact/compat'
import { formatProbability, formatShare, statementsOf } from '../../../src/index.ts'
import { showSteps } from '../../commands/show-steps.ts'
import { failureOn, stepsOn, type Proof } from '../../search/proof.ts'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import '../../controls/data-table.css'

/** What breaks without each of the steps that threads take: it is searched while this is open. */
export function WithoutSteps({ proof }: { readonly proof: Proof }) {
  const store = useSessionStore()
  const current = useDerivedRun()
  const areStepsShown = useSession((session) => session.areStepsShown)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const details = place.current?.closest('details')
    if (!details) return
    const follow = () => {
      showSteps(store, details.open)
    }
    follow()
    details.addEventListener('toggle', follow)
    return () => {
      details.removeEventListener('toggle', follow)
      showSteps(store, false)
    }
  }, [store])

  const { system, moment } = current
  const known = stepsOn(proof, moment)
  const isSearched = areStepsShown && known?.isComplete !== true && !failureOn(proof, moment)
  const titles = new Map(statementsOf(system).map(({ id, title }) => [id, title]))
  return (
    <div ref={place} className="answer-steps">
      <table className="data-table" aria-label="Without one step">
        <thead>
          <tr>
            <th scope="col">without</th>
            <th scope="col">breaks</th>
            <th scope="col">chance</th>
            <th scope="col">of what must hold, breaks</th>
          </tr>
        </thead>
        <tbody>
          {known?.without.map((each) => (
            <tr key={each.step}>
              <th scope="row">
                <code>{each.step}</code>
              </th>
              <td>{formatShare(each.violating, each)}</td>
              <td>{each.complete ? formatProbability(each.probability) : 'not known'}</td>
              <td>{each.breaks.map((id) => titles.get(id) ?? id).join(', ') || 'nothing'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isSearched && <p>searching …</p>}
    </div>
  )
}
