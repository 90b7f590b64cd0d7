import { useMemo } from 'preact/compat'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { tellFindings } from '../../../derived/findings.ts'
import { useProof } from '../../../session/use-proof.ts'
import { useDerivedRun } from '../../../session/use-session.ts'
import './findings.css'

const WaitCycle = lazyComponent('The circle', () => import('./WaitCycle.tsx'))

/** What is wrong with memory as it stands, and, when the run has ended, what it has broken. */
export default function Findings() {
  const current = useDerivedRun()
  const proof = useProof(current.moment)
  const { cycles, faults, broken, last } = useMemo(
    () => tellFindings(current, proof),
    [current, proof],
  )
  return (
    <>
      {cycles.map((waits) => (
        <WaitCycle key={waits.map(({ waiter }) => waiter).join(' ')} waits={waits} />
      ))}
      {[
        { label: 'Faults', items: faults },
        { label: 'Broken properties', items: broken.filter(({ weight }) => weight === 'wrong') },
      ].map(
        ({ label, items }) =>
          items.length > 0 && (
            <ul key={label} className="findings" aria-label={label}>
              {items.map(({ key, head, sentence, weight }) => (
                <li key={key} data-weight={weight}>
                  <strong>{head}</strong> {sentence}
                </li>
              ))}
            </ul>
          ),
      )}
      {last !== '' && <p className="findings-none">{last}</p>}
    </>
  )
}
