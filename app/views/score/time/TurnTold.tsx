import type { CSSProperties } from 'preact/compat'
import { moveStep } from '../../../commands/reorder.ts'
import type { DerivedRun } from '../../../derived/derived-run.ts'
import type { PointOfNoReturn } from '../../../derived/point-of-no-return.ts'
import { tellPointOfNoReturn } from '../../../derived/turn-told.ts'
import { useSessionStore } from '../../../session/use-session.ts'
import './exchange.css'

interface TurnToldProps {
  readonly current: DerivedRun
  readonly turn: PointOfNoReturn
  /** How and where the exchange stands: between its two steps. */
  readonly className: string
  readonly style: CSSProperties
}

/** Says where the run was lost, and exchanges the two neighbouring steps that would have saved it. */
export default function TurnTold({ current, turn, className, style }: TurnToldProps) {
  const store = useSessionStore()
  const { swap } = turn
  const told = tellPointOfNoReturn(current, turn)
  return (
    <>
      <span className="visually-hidden">{told.turn}</span>
      {swap !== null && (
        <div className={className} style={style}>
          <button
            type="button"
            aria-label={`⇄ ${told.exchange}`}
            onClick={({ currentTarget }) => {
              // The exchange takes this button away, and not the step that it moves.
              const steps = currentTarget
                .closest('.timeline')
                ?.querySelectorAll<HTMLElement>('li button:not(.out-of-turn)')
              steps?.[swap]?.focus()
              moveStep(store, swap, swap + 1)
            }}
          >
            ⇄
          </button>
        </div>
      )}
    </>
  )
}
