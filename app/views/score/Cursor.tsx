import { leftOf, middleOf } from '../../layout/score/columns.ts'
import type { ScoreModel } from './use-score-model.ts'
import { useTurningPoint } from '../../session/use-turning-point.ts'

/** The column of the last step, and the line from which on nothing can save the run. */
export function Cursor({ model, at }: { readonly model: ScoreModel; readonly at: number }) {
  const { columns, layout } = model
  const turn = useTurningPoint(model.current)
  return (
    <div className="score-axis" aria-hidden="true" style={{ height: layout.height }}>
      <div
        className="score-cursor"
        data-before={at === 0 ? '' : undefined}
        style={{ left: at === 0 ? 0 : leftOf(columns, at - 1) }}
      />
      {turn && (
        <div
          className="score-turn"
          data-ahead={turn.index >= at ? '' : undefined}
          style={{
            left: turn.index < 0 ? 0 : middleOf(columns, turn.index),
            top: layout.trace.top,
          }}
        >
          <i />
        </div>
      )}
    </div>
  )
}
