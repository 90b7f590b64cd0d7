import { useLayoutEffect, useRef, type ReactNode } from 'preact/compat'
import './anchored-dialog.css'

interface AnchoredDialogProps {
  /** What it opens beside, and what has the focus when it is closed. */
  readonly anchor: HTMLElement
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** CSS pixels between the panel and the edges of the window. */
const margin = 8

/**
 * A small panel beside what was pressed, over whatever is there: in the browser's top layer, for nothing else is sure
 * to lie over all that is sticky. Escape, or a press elsewhere, closes it.
 */
export function AnchoredDialog({ anchor, title, onClose, children }: AnchoredDialogProps) {
  const panel = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const element = panel.current
    if (!element || element.open) return
    element.showModal()
    const place = anchor.getBoundingClientRect()
    const { width, height } = element.getBoundingClientRect()
    const fitsBelow = place.bottom + height + margin <= innerHeight
    const top = fitsBelow ? place.bottom : Math.max(margin, place.top - height)
    element.style.left = `${Math.max(margin, Math.min(place.left, innerWidth - width - margin))}px`
    element.style.top = `${Math.min(top, Math.max(margin, innerHeight - height - margin))}px`
  }, [anchor])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- A press beside it closes it, as Escape does, of which the browser tells.
    <dialog
      ref={panel}
      className="anchored-dialog"
      aria-label={title}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close()
      }}
    >
      <div className="anchored-panel">
        <strong className="anchored-title">{title}</strong>
        {children}
      </div>
    </dialog>
  )
}
