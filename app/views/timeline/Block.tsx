import { useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Step } from '../../../src/index.ts'
import { moveStep } from '../../commands/reorder.ts'
import { travel } from '../../commands/travel.ts'
import { tellStep } from '../../derived/step-told.ts'
import { keepInSight } from '../../controls/keep-in-sight.ts'
import { useSessionStore } from '../../session/use-session.ts'
import { blockWidth } from '../../layout/timeline.ts'

interface BlockProps {
  readonly step: Step
  readonly index: number
  /** The cursor. */
  readonly at: number
  readonly top: number
  readonly height: number
  /** The steps whose writes this one read, by index. */
  readonly sources: readonly number[]
}

/** Pixels that a pointer must move before a press is a drag. */
const slop = 6

/** One step of the run: press it to travel there, drag it to move it. */
export function Block({ step, index, at, top, height, sources }: BlockProps) {
  const store = useSessionStore()
  const button = useRef<HTMLButtonElement>(null)
  const [pressedAt, setPressedAt] = useState<number | null>(null)
  const [shift, setShift] = useState(0)
  // A drag ends with a click, too, wherever the block has gone meanwhile.
  const wasDragged = useRef(false)
  const isCurrent = index === at - 1
  const told = tellStep(step, sources)

  useLayoutEffect(() => {
    const pane = button.current?.closest('.timeline')
    if (isCurrent && button.current && pane) keepInSight(button.current, pane)
  }, [isCurrent])

  const drop = () => {
    if (Math.abs(shift) > slop) moveStep(store, index, index + Math.round(shift / blockWidth))
    setPressedAt(null)
    setShift(0)
  }
  const pressKey = (event: KeyboardEvent) => {
    if (!event.shiftKey || !event.key.startsWith('Arrow')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'ArrowLeft') moveStep(store, index, index - 1)
    if (event.key === 'ArrowRight') moveStep(store, index, index + 1)
  }
  return (
    <li style={{ left: index * blockWidth + 8 + shift, top, height, width: blockWidth - 6 }}>
      <button
        ref={button}
        type="button"
        className="block"
        data-thread={step.actor}
        data-future={index >= at ? '' : undefined}
        data-dragged={Math.abs(shift) > slop ? '' : undefined}
        aria-current={isCurrent ? 'step' : undefined}
        // Never `step 1`: so the button begins that lets task 1 take its step.
        aria-label={`${step.op.verb} ${step.effect.summary}, number ${index + 1}: ${told}`}
        title={told}
        onClick={() => {
          if (!wasDragged.current) travel(store, index + 1)
          wasDragged.current = false
        }}
        onKeyDown={pressKey}
        onPointerDown={(event: PointerEvent) => {
          wasDragged.current = false
          if (event.button !== 0) return
          // At once: a quick pointer is gone before its first move is told.
          event.currentTarget.setPointerCapture(event.pointerId)
          setPressedAt(event.clientX)
        }}
        onPointerMove={(event: PointerEvent) => {
          if (pressedAt === null) return
          if (Math.abs(event.clientX - pressedAt) > slop) wasDragged.current = true
          setShift(event.clientX - pressedAt)
        }}
        onPointerUp={drop}
        onPointerCancel={() => {
          setPressedAt(null)
          setShift(0)
        }}
      >
        {/* The blank is for the words of the button: they have to be in its name as they stand. */}
        <strong>{step.op.verb}</strong> <span>{step.effect.summary}</span>
      </button>
    </li>
  )
}
