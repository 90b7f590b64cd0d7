import { useDerivedRun } from '../../session/use-session.ts'
import { Judged } from './Judged.tsx'
import { SearchFailures } from './SearchFailures.tsx'
import './properties.css'

/** By what runs are judged, and what keeps search from judging them. */
export function Properties() {
  const { scenario, moment } = useDerivedRun()
  return (
    <section className="properties" aria-label="Judged">
      <div className="pane-body">
        <Judged />
        <SearchFailures strategies={scenario.subject.strategies} moment={moment} />
      </div>
    </section>
  )
}
