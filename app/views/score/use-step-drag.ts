import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { after } from '../../clock.ts'
import { dragStep } from '../../commands/drag-step.ts'
import { endDrag } from '../../commands/route.ts'
import type { Moment } from '../../session/moment.ts'
import { useSessionStore } from '../../session/use-session.ts'

/** CSS pixels that a pointer must move before a press is a drag. */
const slop = 6
/** Milliseconds that a finger must rest before it lifts a step: until then it scrolls. */
const lift = 350

interface Begun {
  readonly moment: Moment
  readonly index: number
  readonly x: number
  /** A finger that has not lifted the step yet may want to scroll. */
  readonly isLifted: boolean
}

interface StepDrag {
  readonly isDragged: boolean
  /** Whether the press that ends now was a drag: then it is no press. */
  readonly wasDragged: () => boolean
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
}

/**
 * Lets a pointer move a step along the axis. The run follows at once: memory, chance and fate are those of the
 * order under the pointer. A mouse drags when it moves, a finger when it has rested on the step for a while.
 *
 * @param width of a column, in CSS pixels.
 */
export function useStepDrag(index: number, width: number): StepDrag {
  const store = useSessionStore()
  const begun = useRef<Begun | null>(null)
  const stopWaiting = useRef<(() => void) | null>(null)
  const wasDragged = useRef(false)
  const [isDragged, setDragged] = useState(false)

  useEffect(() => () => stopWaiting.current?.(), [])
  useEffect(() => {
    // A finger scrolls unless that is refused at its first move, and React listens too late for that.
    const hold = (event: TouchEvent) => {
      if (begun.current?.isLifted && event.cancelable) event.preventDefault()
    }
    document.addEventListener('touchmove', hold, { passive: false })
    return () => {
      document.removeEventListener('touchmove', hold)
    }
  }, [])

  const end = () => {
    stopWaiting.current?.()
    begun.current = null
    setDragged(false)
    if (store.getState().dragging) endDrag(store)
  }
  return {
    isDragged,
    wasDragged: () => {
      const was = wasDragged.current
      wasDragged.current = false
      return was
    },
    handlers: {
      onPointerDown(event) {
        wasDragged.current = false
        if (event.button !== 0) return
        // At once: a quick pointer is gone before its first move is told.
        event.currentTarget.setPointerCapture(event.pointerId)
        const isTouch = event.pointerType === 'touch'
        const start = { moment: store.getState().moment, index, x: event.clientX }
        begun.current = { ...start, isLifted: !isTouch }
        if (isTouch)
          stopWaiting.current = after(lift, () => {
            begun.current = { ...start, isLifted: true }
            setDragged(true)
          })
      },
      onPointerMove(event) {
        const from = begun.current
        if (!from) return
        const way = event.clientX - from.x
        if (!from.isLifted) {
          if (Math.abs(way) > slop) end()
          return
        }
        if (Math.abs(way) > slop) {
          wasDragged.current = true
          setDragged(true)
        }
        if (wasDragged.current)
          dragStep(store, from.moment, from.index, from.index + Math.round(way / width))
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  }
}
