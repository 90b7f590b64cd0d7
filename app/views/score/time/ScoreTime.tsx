import { Fragment, useMemo } from 'preact/compat'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { readsFrom } from '../../../../src/index.ts'
import { leftOf } from '../../../layout/score/columns.ts'
import { stepKey } from '../../../derived/score/step-key.ts'
import { Behind } from '../../../session/Behind.tsx'
import { useLit } from '../../../session/use-session.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { StepButton } from './StepButton.tsx'
import './time.css'
import { Trace } from './Trace.tsx'

const OutOfTurnStep = lazyComponent('A step out of turn', () => import('./OutOfTurnStep.tsx'))

const none: readonly number[] = []

/** The axis: whose step each is, and the chance to end broken after it. */
export function ScoreTime({ model }: { readonly model: ScoreModel }) {
  const { current, layout, columns, outOfTurn } = model
  const { run, moment, scenario } = current
  const lit = useLit('run')
  const sources = useMemo(() => readsFrom(run.steps), [run])
  const before = (step: number) =>
    outOfTurn.map(
      ({ at }, index) => at === step && <OutOfTurnStep key={index} model={model} index={index} />,
    )
  return (
    <section
      className="timeline score-part"
      aria-label="Timeline"
      data-lit={lit}
      style={{ top: 0, height: layout.trace.top + layout.trace.height }}
    >
      <p className="score-label score-sentence" style={{ height: layout.ruler.height + 2 }}>
        {scenario.sentence}
      </p>
      <ol className="score-steps" aria-label="Steps of the run">
        {run.steps.map((step, index) => (
          <Fragment key={stepKey(run.steps, index)}>
            {before(index)}
            <StepButton
              step={step}
              index={index}
              isCurrent={index === moment.at - 1}
              isFuture={index >= moment.at}
              left={leftOf(columns, index)}
              width={columns.step}
              sources={sources[index] ?? none}
            />
          </Fragment>
        ))}
        {before(run.steps.length)}
      </ol>
      {run.steps.length === 0 && (
        <p className="score-empty">No step yet: press a button below, or a key.</p>
      )}
      <Behind>
        <Trace columns={columns} place={layout.trace} />
      </Behind>
    </section>
  )
}
