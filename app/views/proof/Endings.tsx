import { useMemo, useState } from 'preact/compat'
import { statementsOf } from '../../../src/index.ts'
import { drawnEndings } from '../../derived/drawn-endings.ts'
import type { ReportedOutcome, ReportedVerdict } from '../../search/reported.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { Ending } from './Ending.tsx'
import { MemoryBoxes } from './MemoryBoxes.tsx'
import './endings.css'

/** How many endings are drawn before somebody asks for all. */
const mostDrawn = 12

/** Every way in which a run can end, what is wrong first, each with a run that ends so. */
export function Endings({ verdict }: { readonly verdict: ReportedVerdict }) {
  const { system, moment } = useDerivedRun()
  const [areAllShown, setAllShown] = useState(false)
  const { outcomes, complete } = verdict
  const statements = statementsOf(system)
  const required = statements.filter(({ rank }) => rank === 'required').map(({ id }) => id)
  const isBad = ({ violates }: ReportedOutcome) => violates.some((id) => required.includes(id))
  const sorted = outcomes.toSorted(
    (one, other) =>
      Number(isBad(other)) - Number(isBad(one)) || other.probability - one.probability,
  )
  const shown = areAllShown ? sorted : sorted.slice(0, mostDrawn)
  const key = JSON.stringify(shown.map(({ witness }) => witness))
  const drawn = useMemo(
    () => drawnEndings(shown.map((outcome) => ({ system, outcome }))),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Endings are told by their witnesses: a report that finds them again draws nothing anew.
    [system, key],
  )
  const [first] = drawn
  return (
    <div className="endings">
      <ul aria-label="Outcomes">
        {drawn.map((ending, index) => (
          <Ending
            key={JSON.stringify(ending.outcome.witness)}
            ending={{ ...ending, outcome: shown[index] ?? ending.outcome }}
            verdict={verdict}
            moment={moment}
            isBad={isBad(ending.outcome)}
            broken={statements.filter(({ id }) => ending.outcome.violates.includes(id))}
            isComplete={complete}
          />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button
          type="button"
          onClick={() => {
            setAllShown(true)
          }}
        >
          Show all {sorted.length} endings
        </button>
      )}
      {first && first.same.length > 0 && outcomes.length > 1 && (
        <details>
          <summary>The same after every run</summary>
          <MemoryBoxes rows={first.same} />
        </details>
      )}
    </div>
  )
}
