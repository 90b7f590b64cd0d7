import { useEffectEvent, useLayoutEffect, type RefObject } from 'preact/compat'

/**
 * Calls `dismiss` when a person turns away from something that lies over the page: they press Escape within it,
 * which gives the focus back to its button, or press or go anywhere else.
 *
 * @param place holds the button first, and what it has opened.
 */
export function useDismissal(
  place: RefObject<HTMLElement | null>,
  isOpen: boolean,
  dismiss: () => void,
): void {
  const onDismiss = useEffectEvent(dismiss)
  // In a layout effect, as others come behind the next frame: a key pressed before that would be lost.
  useLayoutEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) onDismiss()
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onDismiss()
      place.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', escape)
    }
  }, [place, isOpen])
}
