import { memo } from 'preact/compat'
import type { Step } from '../../../../src/index.ts'
import { travel } from '../../../commands/travel.ts'
import { isWithoutEffect } from '../../../derived/score/without-effect.ts'
import { leftOf } from '../../../layout/score/columns.ts'
import { rowOf } from '../../../layout/score/code-rows.ts'
import { useSessionStore } from '../../../session/use-session.ts'
import { stepKey } from '../../../derived/score/step-key.ts'
import { useStepDrag } from '../../../services/use-step-drag.ts'
import type { ScoreModel } from '../use-score-model.ts'

/** A step narrower than this has no room for its verb. */
const leastForVerb = 48

/** Each step on the line of code that it ran. The axis says the same in words, and is for the keyboard. */
export function Notes({ model: { current, rows, roll, columns } }: { readonly model: ScoreModel }) {
  const { run, moment } = current
  return (
    <div className="score-axis score-notes" aria-hidden="true">
      {run.steps.map((step, index) => {
        const place = roll.steps[index]
        const row = place && rowOf(rows, place.section, place.line)
        return (
          row && (
            <Note
              key={stepKey(run.steps, index)}
              step={step}
              index={index}
              isCurrent={index === moment.at - 1}
              isFuture={index >= moment.at}
              left={leftOf(columns, index)}
              width={columns.step}
              top={row.top}
            />
          )
        )
      })}
    </div>
  )
}

interface NoteProps {
  readonly step: Step
  readonly index: number
  readonly isCurrent: boolean
  readonly isFuture: boolean
  readonly left: number
  readonly width: number
  readonly top: number
}

const Note = memo(function Note({ step, index, isCurrent, isFuture, left, width, top }: NoteProps) {
  const store = useSessionStore()
  const drag = useStepDrag(index, { along: 'x', pitch: width })
  return (
    <button
      type="button"
      tabIndex={-1}
      className="note"
      data-thread={step.actor}
      data-hollow={isWithoutEffect(step) ? '' : undefined}
      data-future={isFuture ? '' : undefined}
      data-current={isCurrent ? '' : undefined}
      style={{ left, width, top }}
      onClick={() => {
        if (!drag.wasDragged()) travel(store, index + 1)
      }}
      onPointerDown={drag.onPointerDown}
    >
      <span>{width < leastForVerb ? short(step.op.verb) : step.op.verb}</span>
    </button>
  )
})

function short(verb: string): string {
  return verb.length > 4 ? `${verb.slice(0, 3)}.` : verb
}
