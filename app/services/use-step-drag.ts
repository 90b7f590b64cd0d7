import { useEffect, useRef, useState, type PointerEvent } from 'preact/compat'
import { after } from '../clock.ts'
import { dragStep } from '../commands/drag-step.ts'
import { endDrag } from '../commands/end-drag.ts'
import { useSessionStore } from '../session/use-session.ts'

/** CSS pixels that a pointer must move before a press is a drag. */
const slop = 6
/** Milliseconds that a finger must rest before it lifts a step: until then it scrolls. */
const lift = 350

/** The way that time runs on the page, and how far it is from one step to the next, in CSS pixels. */
interface Axis {
  readonly along: 'x' | 'y'
  readonly pitch: number | (() => number)
}

interface StepDrag {
  readonly isDragged: boolean
  /** Whether the press that ends now was a drag: then it is no press. */
  readonly wasDragged: () => boolean
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
}

/**
 * Lets a pointer move a step along the axis. The run follows at once: memory, chance and fate are those of the
 * order under the pointer. A mouse drags when it moves, a finger when it has rested on the step for a while.
 */
export function useStepDrag(index: number, { along, pitch }: Axis): StepDrag {
  const store = useSessionStore()
  const listening = useRef<AbortController | null>(null)
  const wasDragged = useRef(false)
  const [isDragged, setDragged] = useState(false)
  useEffect(
    () => () => {
      listening.current?.abort()
    },
    [],
  )

  const begin = (down: PointerEvent<HTMLElement>) => {
    wasDragged.current = false
    if (down.button !== 0) return
    const start = placeOf(down, along)
    const begun = store.getState().moment
    const apart = typeof pitch === 'number' ? pitch : pitch()
    // A finger that has not lifted the step yet may want to scroll.
    let isLifted = down.pointerType !== 'touch'
    const stopWaiting = after(lift, () => {
      if (isLifted) return
      isLifted = true
      setDragged(true)
    })
    const controller = new AbortController()
    listening.current?.abort()
    listening.current = controller
    const end = () => {
      controller.abort()
      stopWaiting()
      setDragged(false)
      if (store.getState().dragging) endDrag(store)
      // Behind the press that may still come of it.
      after(0, () => {
        wasDragged.current = false
      })
    }
    const move = (event: globalThis.PointerEvent) => {
      const way = placeOf(event, along) - start
      if (!isLifted) {
        if (Math.abs(way) > slop) end()
        return
      }
      if (Math.abs(way) > slop) {
        wasDragged.current = true
        setDragged(true)
      }
      if (wasDragged.current) dragStep(store, begun, index, index + Math.round(way / apart))
    }
    const { signal } = controller
    // Of the window, and not of the step: as it changes places in the document, it would lose the pointer.
    addEventListener('pointermove', move, { signal })
    addEventListener('pointerup', end, { signal })
    addEventListener('pointercancel', end, { signal })
    addEventListener(
      'touchmove',
      (event) => {
        // A finger scrolls unless that is refused.
        if (isLifted && event.cancelable) event.preventDefault()
      },
      { signal, passive: false },
    )
  }
  return {
    isDragged,
    wasDragged: () => {
      const was = wasDragged.current
      wasDragged.current = false
      return was
    },
    onPointerDown: begin,
  }
}

function placeOf(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  along: Axis['along'],
): number {
  return along === 'x' ? clientX : clientY
}
