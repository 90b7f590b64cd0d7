import { memo } from 'preact/compat'
import type { Step } from '../../../../src/index.ts'
import { moveStep } from '../../../commands/reorder.ts'
import { travel } from '../../../commands/travel.ts'
import { tellStep } from '../../../derived/step-told.ts'
import { useLit, useSessionStore } from '../../../session/use-session.ts'
import { useStanding } from '../../../session/use-standing.ts'
import { useStepDrag } from '../../../services/use-step-drag.ts'

interface StepButtonProps {
  readonly step: Step
  readonly index: number
  /** Of its column, from where the axis begins, in CSS pixels. */
  readonly left: number
  readonly width: number
  /** The steps whose writes this one read, by index. */
  readonly sources: readonly number[]
}

/** One step on the axis: press it to travel there, drag it to move it. */
export const StepButton = memo(function StepButton({
  step,
  index,
  left,
  width,
  sources,
}: StepButtonProps) {
  const store = useSessionStore()
  const drag = useStepDrag(index, { along: 'x', pitch: width })
  const lit = useLit('step', index + 1)
  const standing = useStanding(index)
  const pressKey = (event: KeyboardEvent) => {
    if (!event.shiftKey || !event.key.startsWith('Arrow')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'ArrowLeft') moveStep(store, index, index - 1)
    if (event.key === 'ArrowRight') moveStep(store, index, index + 1)
  }
  return (
    <li style={{ left, width }}>
      <button
        type="button"
        className="score-step"
        data-thread={step.actor}
        data-future={standing === 'future' ? '' : undefined}
        data-lit={lit}
        data-dragged={drag.isDragged ? '' : undefined}
        aria-current={standing === 'current' ? 'step' : undefined}
        // Never `step 1`: so the button begins that lets task 1 take its step.
        aria-label={`${step.op.verb} ${step.effect.summary}, number ${index + 1}: ${tellStep(step, sources)}`}
        onClick={() => {
          if (!drag.wasDragged()) travel(store, index + 1)
        }}
        onKeyDown={pressKey}
        onPointerDown={drag.onPointerDown}
      >
        <span className="score-number">{index + 1}</span>
        {/* The letter is drawn, and not written: what is written has to be in the name as it stands. */}
        <span className="score-turn-of" data-letter={step.actor} />
      </button>
    </li>
  )
})
