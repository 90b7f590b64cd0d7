import { failuresOf, type Choice, type Standing } from '../../../src/index.ts'
import type { Cost } from '../../derived/cost.ts'
import { Segments } from './Segments.tsx'
import './column-head.css'

/** Letters of a label that have room in two lines. */
const mostLetters = 18

interface ColumnHeadProps {
  readonly strategy: Choice
  readonly standing: Standing | undefined
  readonly cost: Cost | undefined
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onTell: (sentence: string) => void
}

/** A strategy, in how many scenarios it fails, and what it costs. */
export function ColumnHead({
  strategy: { label },
  standing,
  cost,
  isChosen,
  onChoose,
  onTell,
}: ColumnHeadProps) {
  if (!standing) return <th scope="col">{label}</th>
  const count = standing.holds + standing.violated + standing.deadlocks
  const all = count + standing.unknown + standing.open
  const failures = failuresOf(standing)
  const isSound = failures === 0 && count === all
  return (
    <th
      scope="col"
      abbr={label}
      data-sound={isSound ? '' : undefined}
      data-chosen={isChosen ? '' : undefined}
    >
      <div className="matrix-head">
        <Segments lit={failures} count={all} />
        <button
          type="button"
          aria-pressed={isChosen}
          data-long={label.length > mostLetters ? '' : undefined}
          onClick={onChoose}
        >
          {label}
        </button>
        <span className="matrix-fails">
          {count === 0 && standing.open > 0 ? '…' : <strong>{failures}</strong>} of {all}
          {standing.unknown > 0 && <span> {standing.unknown} not known</span>}
        </span>
        {cost && (
          <button
            type="button"
            className="matrix-cost"
            onClick={() => {
              onTell(tellCost(label, cost))
            }}
          >
            <span>{cost.steps} steps,</span> <span>{cost.waits} block</span>
          </button>
        )}
      </div>
    </th>
  )
}

function tellCost(label: string, { steps, waits, locks }: Cost): string {
  const waiting =
    waits === 0
      ? 'nobody ever has to wait for it'
      : `during ${waits} of them another thread may have to wait${locks.length > 0 ? ` (for ${locks.join(', ')})` : ''}`
  return `${label}: thread A alone takes ${steps} atomic steps, and ${waiting}.`
}
