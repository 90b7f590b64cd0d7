import { useMemo } from 'react'
import { readsFrom } from '../../../../src/index.ts'
import { middleOf } from '../../../layout/score/columns.ts'
import { stepKey } from '../../../derived/score/step-key.ts'
import { useTurningPoint } from '../../../session/use-turning-point.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { StepButton } from './StepButton.tsx'
import { Exchange } from './Exchange.tsx'
import './time.css'
import { Trace } from './Trace.tsx'
import { tellPointOfNoReturn } from '../../../derived/point-of-no-return.ts'

const none: readonly number[] = []

/** The axis: whose step each is, and the chance to end broken after it. */
export function ScoreTime({ model }: { readonly model: ScoreModel }) {
  const { current, layout, columns } = model
  const { run, moment, scenario } = current
  const turn = useTurningPoint(current)
  const sources = useMemo(() => readsFrom(run.steps), [run])
  const told = turn && tellPointOfNoReturn(current, turn)
  return (
    <section
      className="timeline score-part"
      aria-label="Timeline"
      style={{ top: 0, height: layout.trace.top + layout.trace.height }}
    >
      <p className="score-label score-sentence" style={{ height: layout.ruler.height + 2 }}>
        {scenario.sentence}
      </p>
      <ol className="score-steps" aria-label="Steps of the run">
        {run.steps.map((step, index) => (
          <StepButton
            key={stepKey(run.steps, index)}
            step={step}
            index={index}
            isCurrent={index === moment.at - 1}
            isFuture={index >= moment.at}
            width={columns.step}
            sources={sources[index] ?? none}
          />
        ))}
      </ol>
      {run.steps.length === 0 && (
        <p className="score-empty">No step yet: press a button below, or a key.</p>
      )}
      {turn && <span className="visually-hidden">{told?.turn}</span>}
      {turn && turn.swap !== null && told?.exchange && (
        <Exchange
          swap={turn.swap}
          told={told.exchange}
          className="score-exchange"
          style={{ left: columns.label + middleOf(columns, turn.swap), width: columns.step }}
        />
      )}
      <Trace model={model} turn={turn} />
    </section>
  )
}
