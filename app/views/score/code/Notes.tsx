import { memo } from 'preact/compat'
import type { Step, Trace } from '../../../../src/index.ts'
import { travel } from '../../../commands/travel.ts'
import type { CodeRoll } from '../../../derived/score/code-roll.ts'
import { isWithoutEffect } from '../../../derived/score/without-effect.ts'
import { rowOf, type CodeRow } from '../../../layout/score/code-rows.ts'
import { leftOf, type Columns } from '../../../layout/score/columns.ts'
import { useSessionStore } from '../../../session/use-session.ts'
import { useStanding } from '../../../session/use-standing.ts'
import { stepKey } from '../../../derived/score/step-key.ts'
import { useStepDrag } from '../../../services/use-step-drag.ts'

/** A step narrower than this has no room for its verb. */
const leastForVerb = 48

interface NotesProps {
  readonly run: Trace
  /** Where in the code each step of the run is taken. */
  readonly places: CodeRoll['steps']
  readonly rows: readonly CodeRow[]
  readonly columns: Columns
}

/**
 * Each step on the line of code that it ran, the same at each moment of a run. The axis says the same in words, and
 * is for the keyboard.
 */
export const Notes = memo(function Notes({ run, places, rows, columns }: NotesProps) {
  return (
    <div className="score-axis score-notes" aria-hidden="true">
      {run.steps.map((step, index) => {
        const place = places[index]
        const row = place && rowOf(rows, place.section, place.line)
        return (
          row && (
            <Note
              key={stepKey(run.steps, index)}
              step={step}
              index={index}
              left={leftOf(columns, index)}
              width={columns.step}
              top={row.top}
            />
          )
        )
      })}
    </div>
  )
})

interface NoteProps {
  readonly step: Step
  readonly index: number
  readonly left: number
  readonly width: number
  readonly top: number
}

const Note = memo(function Note({ step, index, left, width, top }: NoteProps) {
  const store = useSessionStore()
  const standing = useStanding(index)
  const drag = useStepDrag(index, { along: 'x', pitch: width })
  return (
    <button
      type="button"
      tabIndex={-1}
      className="note"
      data-thread={step.actor}
      data-hollow={isWithoutEffect(step) ? '' : undefined}
      data-future={standing === 'future' ? '' : undefined}
      data-current={standing === 'current' ? '' : undefined}
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
