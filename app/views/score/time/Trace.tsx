import { formatProbability } from '../../../../src/index.ts'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { chanceLook } from '../../../derived/score/chance-look.ts'
import { middleOf, type Columns } from '../../../layout/score/columns.ts'
import type { ScoreLayout } from '../../../layout/score/score-layout.ts'
import { behind } from '../../../session/Behind.tsx'
import { useChances } from '../../../session/use-chances.ts'
import { useDerivedRun } from '../../../session/use-session.ts'
import { useTurningPoint } from '../../../session/use-turning-point.ts'

// They come with what search says.
const TraceLine = lazyComponent('The trace', () => import('./TraceLine.tsx'))
const TurnTold = lazyComponent('Where the run is lost', () => import('./TurnTold.tsx'))

interface TraceProps {
  readonly columns: Columns
  readonly place: ScoreLayout['trace']
}

/**
 * The chance to end broken after each step, if whoever goes next is picked at random, and where the run is lost. It
 * comes behind the frame of a press, like all that search says.
 */
export const Trace = behind(function Trace({ columns, place: { top, height } }: TraceProps) {
  const current = useDerivedRun()
  const { at } = current.moment
  const chances = useChances(current.moment)
  const turn = useTurningPoint(current)
  const now = chances?.[at]
  return (
    <>
      {turn && (
        <TurnTold
          current={current}
          turn={turn}
          className="score-exchange"
          style={{
            left: columns.label + middleOf(columns, turn.swap ?? 0),
            width: middleOf(columns, (turn.swap ?? 0) + 1) - middleOf(columns, turn.swap ?? 0),
          }}
        />
      )}
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
        {chances && (
          <TraceLine chances={chances} turn={turn} columns={columns} at={at} height={height} />
        )}
      </div>
    </>
  )
})

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
