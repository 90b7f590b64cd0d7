import { moveStep } from '../../../commands/reorder.ts'
import { middleOf, type Columns } from '../../../layout/score/columns.ts'
import { useSessionStore } from '../../../session/use-session.ts'

interface ExchangeProps {
  /** Index of the first of the two steps. */
  readonly swap: number
  /** What it does, in words. */
  readonly told: string
  readonly columns: Columns
}

/** Exchanges the two neighbouring steps that would have saved the run. */
export function Exchange({ swap, told, columns }: ExchangeProps) {
  const store = useSessionStore()
  return (
    <div
      className="score-exchange"
      style={{ left: columns.label + middleOf(columns, swap), width: columns.step }}
    >
      <button
        type="button"
        aria-label={`⇄ ${told}`}
        onClick={({ currentTarget }) => {
          // The exchange takes this button away, and not the step that it moves.
          const steps = currentTarget
            .closest('.timeline')
            ?.querySelectorAll<HTMLElement>('.score-step')
          steps?.[swap]?.focus()
          moveStep(store, swap, swap + 1)
        }}
      >
        ⇄
      </button>
    </div>
  )
}
