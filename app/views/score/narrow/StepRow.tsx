import type { Step } from '../../../../src/index.ts'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { moveStep } from '../../../commands/reorder.ts'
import { travel } from '../../../commands/travel.ts'
import { outcomeOf } from '../../../derived/score/outcome.ts'
import { isWithoutEffect } from '../../../derived/score/without-effect.ts'
import { tellStep } from '../../../derived/step-told.ts'
import { useLit, useSessionStore } from '../../../session/use-session.ts'
import { useStepDrag } from '../../../services/use-step-drag.ts'

// It comes with what search says.
const ChanceBeside = lazyComponent('The chance', () => import('./ChanceBeside.tsx'))

interface StepRowProps {
  readonly step: Step
  readonly index: number
  /** Of the grid, counted from 1. */
  readonly row: number
  /** The cursor. */
  readonly at: number
  /** The column of its thread, counted from 0. */
  readonly lane: number
  readonly hasVerb: boolean
  /** The steps whose writes this one read, by index. */
  readonly sources: readonly number[]
  /** At each moment of the run; null until they are known. */
  readonly chances: readonly number[] | null
  /** The index of the step after which nothing can save the run. */
  readonly turn: number | null
  readonly list: HTMLElement | null
}

/** One step as a row: press it to travel there, rest on it to lift it, and move it up or down. */
export function StepRow(props: StepRowProps) {
  const { step, index, row, at, lane, hasVerb, sources, chances, turn, list } = props
  const store = useSessionStore()
  const drag = useStepDrag(index, { along: 'y', pitch: () => rowHeight(list) })
  const lit = useLit('step', index + 1)
  const isCurrent = index === at - 1
  const pressKey = (event: KeyboardEvent) => {
    const places: Readonly<Record<string, number>> = { ArrowUp: index - 1, ArrowDown: index + 1 }
    const place = places[event.key]
    if (!event.shiftKey || place === undefined) return
    event.preventDefault()
    event.stopPropagation()
    moveStep(store, index, place)
  }
  return (
    <li
      className="step-row"
      style={{ gridRow: row }}
      data-thread={step.actor}
      data-current={isCurrent ? '' : undefined}
      data-future={index >= at ? '' : undefined}
      data-dragged={drag.isDragged ? '' : undefined}
      data-turn={turn === index ? '' : undefined}
      data-lost={turn !== null && index >= turn ? '' : undefined}
    >
      <button
        type="button"
        className="step-button"
        data-lit={lit}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => {
          if (!drag.wasDragged()) travel(store, index + 1)
        }}
        onKeyDown={pressKey}
        onPointerDown={drag.onPointerDown}
      >
        <span className="visually-hidden">
          {/* Never `step 1`: so the button begins that lets task 1 take its step. */}
          {`${step.op.verb} ${step.effect.summary}, number ${index + 1}, ${step.actor}: ${tellStep(step, sources)}`}
        </span>
        <span className="step-number" aria-hidden="true">
          {index + 1}
        </span>
        <span className="step-told" aria-hidden="true">
          <span className="step-lanes">
            <span
              className="step-note"
              data-hollow={isWithoutEffect(step) ? '' : undefined}
              style={{ gridColumn: lane + 1 }}
            >
              {hasVerb ? step.op.verb : step.actor}
            </span>
          </span>
          <span className="step-outcome">
            <span>
              {!hasVerb && `${step.op.verb}: `}
              {outcomeOf(step)}
            </span>
            {turn === index && <strong>point of no return</strong>}
          </span>
        </span>
      </button>
      {chances && <ChanceBeside chances={chances} index={index} turn={turn} />}
    </li>
  )
}

function rowHeight(list: HTMLElement | null): number {
  const count = list?.childElementCount ?? 0
  return list && count > 0 ? (list.parentElement?.clientHeight ?? 0) / count : Infinity
}
