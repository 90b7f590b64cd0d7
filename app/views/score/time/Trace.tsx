import { formatProbability } from '../../../../src/index.ts'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import type { PointOfNoReturn } from '../../../derived/point-of-no-return.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { chanceLook } from '../../../derived/score/chance-look.ts'
import { useChances } from '../../../session/use-chances.ts'

// It comes with what search says.
const TraceLine = lazyComponent('The trace', () => import('./TraceLine.tsx'))

interface TraceProps {
  readonly model: ScoreModel
  readonly turn: PointOfNoReturn | null
}

/** The chance to end broken after each step, if whoever goes next is picked at random. */
export function Trace({ model, turn }: TraceProps) {
  const { current, layout } = model
  const { moment } = current
  const chances = useChances(moment)
  const { top, height } = layout.trace
  const now = chances?.[moment.at]
  return (
    <div className="trace" style={{ top, height }}>
      <div className="score-label trace-label">
        <strong>Chance to end broken</strong>
        <span>if whoever goes next is picked at random</span>
        {now !== undefined && (
          <output data-look={chanceLook(now)}>
            <Counted figure={formatProbability(now)} />
          </output>
        )}
      </div>
      {chances && <TraceLine chances={chances} turn={turn} model={model} height={height} />}
    </div>
  )
}

/** A figure that counts from the last one to itself: the style sheet does it, with what stands before the point. */
function Counted({ figure }: { readonly figure: string }) {
  const [, whole, rest] = /^(\d+)(\D.*)$/.exec(figure) ?? []
  if (whole === undefined) return figure
  return (
    <>
      <span className="visually-hidden">{figure}</span>
      <span className="counted" aria-hidden="true" data-rest={rest} style={{ '--figure': whole }} />
    </>
  )
}
