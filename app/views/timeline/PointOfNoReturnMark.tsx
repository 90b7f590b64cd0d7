import { moveStep } from '../../commands/reorder.ts'
import { pointOfNoReturnOf, tellPointOfNoReturn } from '../../derived/point-of-no-return.ts'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import { blockWidth } from '../../layout/timeline.ts'

/** Where the run became doomed, and the exchange of two steps that would have saved it. */
export function PointOfNoReturnMark() {
  const store = useSessionStore()
  const current = useDerivedRun()
  const turn = pointOfNoReturnOf(
    current,
    useSession((session) => session.proof),
  )
  if (!turn) return null
  const { index, swap } = turn
  const told = tellPointOfNoReturn(current, turn)
  return (
    <>
      <div className="turn" style={{ left: (index + 1) * blockWidth + 5 }}>
        <span className="visually-hidden">{told.turn}</span>
      </div>
      {swap !== null && (
        <button
          type="button"
          className="turn-swap"
          style={{ left: (swap + 1) * blockWidth + 5 }}
          title={told.exchange ?? ''}
          aria-label={`⇄ ${told.exchange}`}
          onClick={({ currentTarget }) => {
            // The exchange takes this button away, and not the step that it moves.
            const blocks = currentTarget.parentElement?.querySelectorAll<HTMLElement>('.block')
            blocks?.[swap]?.focus()
            moveStep(store, swap, swap + 1)
          }}
        >
          ⇄
        </button>
      )}
    </>
  )
}
