import { useState } from 'preact/compat'
import type { Proof } from '../../search/proof.ts'
import { EndingsTable } from './EndingsTable.tsx'

interface EndingsByStrategyProps {
  readonly proof: Proof
  readonly title: string
}

/** Every final memory that some strategy can reach, and which do: it is drawn while somebody looks. */
export function EndingsByStrategy({ proof, title }: EndingsByStrategyProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="endings-by-strategy"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>Where runs of “{title}” can end under each strategy</summary>
      {isOpen && <EndingsTable proof={proof} />}
    </details>
  )
}
