import { statementsOf } from '../../../src/index.ts'
import type { Proof } from '../../search/proof.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { PropertyTable } from './PropertyTable.tsx'
import './properties.css'

interface PropertiesProps {
  readonly proof: Proof
  readonly summary: string
}

/** Which properties hold under which strategy in the chosen scenario, by how much they weigh. */
export function Properties({ proof, summary }: PropertiesProps) {
  const { scenario, moment, system } = useDerivedRun()
  return (
    <section className="proof-section properties" aria-labelledby="properties-title">
      <h3 id="properties-title">Properties</h3>
      <p>{summary}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be within the keyboard's reach. */}
      <div className="properties-scroll" role="group" aria-label="Strategies" tabIndex={0}>
        <PropertyTable
          properties={statementsOf(system)}
          strategies={scenario.subject.strategies}
          proof={proof}
          moment={moment}
        />
      </div>
    </section>
  )
}
