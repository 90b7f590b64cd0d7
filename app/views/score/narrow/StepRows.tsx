import { Fragment, useMemo, useState } from 'preact/compat'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { formatProbability, readsFrom } from '../../../../src/index.ts'
import { ThreadMark } from '../../../controls/ThreadMark.tsx'
import { columnOf } from '../../../layout/score/columns.ts'
import { narrowColumns } from '../../../layout/score/narrow.ts'
import { stepKey } from '../../../derived/score/step-key.ts'
import { chanceLook } from '../../../derived/score/chance-look.ts'
import { useChances } from '../../../session/use-chances.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { useLit } from '../../../session/use-session.ts'
import { useTurningPoint } from '../../../session/use-turning-point.ts'
import { StepRow } from './StepRow.tsx'
import './step-rows.css'

const OutOfTurnRow = lazyComponent('A step out of turn', () => import('./OutOfTurnRow.tsx'))
const TurnTold = lazyComponent('Where the run is lost', () => import('../time/TurnTold.tsx'))

/** Time runs down: a row a step, a column a thread, what came of it, and the chance to end broken after it. */
export function StepRows({ model }: { readonly model: ScoreModel }) {
  const { current, columns, outOfTurn } = model
  const { run, moment } = current
  const turn = useTurningPoint(current)
  const lit = useLit('run')
  const chances = useChances(moment)
  const [list, setList] = useState<HTMLOListElement | null>(null)
  const sources = readsFrom(run.steps)
  const lanes = run.threads.map(({ name }) => name)
  const verbs = run.steps.map(({ op }) => op.verb)
  const { lane, hasVerbs, chance } = narrowColumns(columns.label, lanes.length, verbs)
  const style = useMemo(
    () => ({
      '--lane': `${lane}px`,
      '--lanes': lanes.length,
      '--chance': `${chance}px`,
    }),
    [lane, lanes.length, chance],
  )
  const now = chances?.[moment.at]
  const before = (step: number) =>
    outOfTurn.map(
      ({ at }, index) =>
        at === step && (
          <OutOfTurnRow key={index} model={model} index={index} lane={lane} chances={chances} />
        ),
    )
  return (
    <section className="timeline step-rows" aria-label="Timeline" data-lit={lit} style={style}>
      <div className="step-head">
        <span className="step-lanes" aria-hidden="true">
          {lanes.map((name) => (
            <ThreadMark key={name} name={name} />
          ))}
        </span>
        <span className="step-chance">
          chance to end broken{' '}
          {now !== undefined && (
            <output data-look={chanceLook(now)}>{formatProbability(now)}</output>
          )}
        </span>
      </div>
      <div className="step-grid">
        <ol ref={setList} aria-label="Steps of the run">
          {run.steps.map((step, index) => (
            <Fragment key={stepKey(run.steps, index)}>
              {before(index)}
              <StepRow
                step={step}
                index={index}
                row={columnOf(columns, index) + 1}
                at={moment.at}
                lane={lanes.indexOf(step.actor)}
                hasVerb={hasVerbs}
                sources={sources[index] ?? []}
                chances={chances}
                turn={turn?.index ?? null}
                list={list}
              />
            </Fragment>
          ))}
          {before(run.steps.length)}
        </ol>
        {turn && (
          <TurnTold
            current={current}
            turn={turn}
            className="step-exchange"
            style={{ gridRow: columnOf(columns, turn.swap ?? 0) + 1 }}
          />
        )}
      </div>
      {run.steps.length === 0 && (
        <p className="step-none">No step yet: press a button below, or a key.</p>
      )}
    </section>
  )
}
