import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import './popover.css'

interface PopoverProps {
  /** What is pressed to open it. */
  readonly label: ReactNode
  /** The button's name, where what it shows is not all of it. */
  readonly name?: string
  /** What the panel is called. */
  readonly title: string
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** CSS pixels between the panel and the edges of the window. */
const margin = 8

/**
 * A button, and a small panel beside it, over whatever is there. Escape, or a press elsewhere, closes it, and the
 * focus is back on the button then.
 */
export function Popover({ label, name, title, onOpen, children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const [element, place] = [panel.current, button.current?.getBoundingClientRect()]
    if (!isOpen || !element || !place) return
    // In the browser's top layer: nothing else is sure to lie over all that is sticky.
    element.showModal()
    const { width, height } = element.getBoundingClientRect()
    const fitsBelow = place.bottom + height + margin <= innerHeight
    const top = fitsBelow ? place.bottom : Math.max(margin, place.top - height)
    element.style.left = `${Math.max(margin, Math.min(place.left, innerWidth - width - margin))}px`
    element.style.top = `${Math.min(top, Math.max(margin, innerHeight - height - margin))}px`
  }, [isOpen])

  return (
    <>
      <button
        ref={button}
        type="button"
        className="popover-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={name}
        onClick={() => {
          onOpen?.()
          setOpen(true)
        }}
      >
        {label}
      </button>
      {isOpen && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- A press beside it closes it, as Escape does, of which the browser tells.
        <dialog
          ref={panel}
          className="popover"
          aria-label={title}
          onClose={() => {
            setOpen(false)
          }}
          onClick={({ target, currentTarget }) => {
            if (target === currentTarget) currentTarget.close()
          }}
        >
          <div className="popover-panel">
            <strong className="popover-title">{title}</strong>
            {children}
          </div>
        </dialog>
      )}
    </>
  )
}
