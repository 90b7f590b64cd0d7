import { travel } from '../../../commands/travel.ts'
import type { ReactNode } from 'preact/compat'
import { rowKey, rowOf, type CodeRow } from '../../../layout/score/code-rows.ts'
import { useSessionStore } from '../../../session/use-session.ts'
import '../code/code.css'
import { SourceFailure } from '../code/SourceFailure.tsx'
import { SourceLines } from '../code/SourceLines.tsx'
import { ThreadMarks } from '../code/ThreadMarks.tsx'
import { useFollowed } from '../code/use-followed.ts'
import type { ScoreModel } from '../use-score-model.ts'
import './narrow-code.css'

interface NarrowCodeProps {
  readonly model: ScoreModel
  /** Where the code is written, in the place of its lines. */
  readonly editor?: ReactNode
}

/** The code that runs, and beside each line the numbers of the steps that ran it. */
export default function NarrowCode({ model, editor }: NarrowCodeProps) {
  const { current, roll, rows, layout, openSection } = model
  const place = useFollowed(current, roll)
  const row = place && rowOf(rows, place.section, place.line)
  return (
    <section className="code narrow-code" aria-label="Code">
      <SourceFailure model={model} />
      <div
        className="narrow-source"
        role="group"
        aria-label="Source"
        style={{
          height: layout.code.height,
          '--mark-room': `${model.markRoom}px`,
        }}
      >
        {row && (
          <div
            className="score-row-wash"
            aria-hidden="true"
            data-thread={place.name}
            style={{ top: row.top, height: row.height }}
          />
        )}
        {editor ?? <SourceLines rows={rows} roll={roll} place={place} openSection={openSection} />}
        <ThreadMarks rows={rows} threads={roll.threads} />
        {!editor && rows.map((each) => <StepNumbers key={rowKey(each)} model={model} row={each} />)}
      </div>
    </section>
  )
}

interface StepNumbersProps {
  readonly model: ScoreModel
  readonly row: CodeRow
}

function StepNumbers({ model: { current, roll }, row }: StepNumbersProps) {
  const store = useSessionStore()
  const { run, moment } = current
  if (row.kind !== 'line') return null
  return (
    <span className="step-numbers" style={{ top: row.top }}>
      {run.steps.map(({ actor, op }, index) => {
        const place = roll.steps[index]
        if (place?.section !== row.section || place.line !== row.line) return null
        return (
          <button
            // A step is its place in the run.
            key={index}
            type="button"
            data-thread={actor}
            data-future={index >= moment.at ? '' : undefined}
            aria-current={index === moment.at - 1 ? 'step' : undefined}
            aria-label={`${op.verb}, number ${index + 1}, ${actor}`}
            onClick={() => {
              travel(store, index + 1)
            }}
          >
            {index + 1}
          </button>
        )
      })}
    </span>
  )
}
