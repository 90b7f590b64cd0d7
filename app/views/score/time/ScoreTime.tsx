import { Fragment, memo, useMemo } from 'preact/compat'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { readsFrom, type Trace as Run } from '../../../../src/index.ts'
import type { OutOfTurn } from '../../../derived/out-of-turn.ts'
import { stepKey } from '../../../derived/score/step-key.ts'
import { leftOf, type Columns } from '../../../layout/score/columns.ts'
import type { ScoreLayout } from '../../../layout/score/score-layout.ts'
import { useLit } from '../../../session/use-session.ts'
import { StepButton } from './StepButton.tsx'
import './time.css'
import { Trace } from './Trace.tsx'

const OutOfTurnStep = lazyComponent('A step out of turn', () => import('./OutOfTurnStep.tsx'))

const none: readonly number[] = []

interface ScoreTimeProps {
  readonly run: Run
  readonly outOfTurn: readonly OutOfTurn[]
  readonly columns: Columns
  readonly layout: ScoreLayout
  /** What the scenario is about. */
  readonly sentence: string
}

/** The axis: whose step each is, and the chance to end broken after it. The same at each moment of a run. */
export const ScoreTime = memo(function ScoreTime({
  run,
  outOfTurn,
  columns,
  layout,
  sentence,
}: ScoreTimeProps) {
  const lit = useLit('run')
  const sources = useMemo(() => readsFrom(run.steps), [run])
  const before = (step: number) =>
    outOfTurn.map(
      (each, index) =>
        each.at === step && (
          <OutOfTurnStep key={index} step={each} index={index} columns={columns} />
        ),
    )
  return (
    <section
      className="timeline score-part"
      aria-label="Timeline"
      data-lit={lit}
      style={{ top: 0, height: layout.trace.top + layout.trace.height }}
    >
      <p className="score-label score-sentence" style={{ height: layout.ruler.height + 2 }}>
        {sentence}
      </p>
      <ol className="score-steps" aria-label="Steps of the run">
        {run.steps.map((step, index) => (
          <Fragment key={stepKey(run.steps, index)}>
            {before(index)}
            <StepButton
              step={step}
              index={index}
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
      <Trace columns={columns} place={layout.trace} />
    </section>
  )
})
