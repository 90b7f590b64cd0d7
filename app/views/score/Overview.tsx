import { Fragment } from 'preact/compat'
import { travel } from '../../commands/travel.ts'
import { useSessionStore } from '../../session/use-session.ts'
import type { ScoreModel } from './use-score-model.ts'
import { useStepInSight } from './use-step-in-sight.ts'

interface OverviewProps {
  readonly model: ScoreModel
  readonly scroller: HTMLElement | null
  /** Of the score, in CSS pixels. */
  readonly width: number
}

/** A run that is longer than the axis, whole: whose steps, where the cursor is, and what of it is in sight. */
export default function Overview({ model, scroller, width }: OverviewProps) {
  const { current, columns } = model
  const store = useSessionStore()
  const { run, moment } = current
  const between = (step: number) =>
    columns.between.map((at, index) => at === step && <span key={index} />)
  const left = useStepInSight(scroller, model, width)
  const seen = width - columns.label
  return (
    <div className="overview" aria-hidden="true">
      {run.steps.map(({ actor }, index) => (
        <Fragment key={index}>
          {between(index)}
          <button
            type="button"
            tabIndex={-1}
            aria-label={`number ${index + 1}`}
            data-thread={actor}
            data-current={index === moment.at - 1 ? '' : undefined}
            data-future={index >= moment.at ? '' : undefined}
            onClick={() => {
              travel(store, index + 1)
            }}
          />
        </Fragment>
      ))}
      {between(run.steps.length)}
      <i
        style={{
          left: `${(100 * left) / columns.axis}%`,
          width: `${Math.min(100, (100 * seen) / columns.axis)}%`,
        }}
      />
    </div>
  )
}
