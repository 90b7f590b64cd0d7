import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import './popover.css'

interface PopoverProps {
  /** What is pressed to open it. */
  readonly label: ReactNode
  /** The button's name, where what it shows is not all of it. */
  readonly name?: string
  /** What the panel is called. */
  readonly title: string
  readonly className?: string
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** A button, and a small panel over the page that it opens. Escape, or a press elsewhere, closes it. */
export function Popover({ label, name, title, className = '', onOpen, children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!isOpen) return undefined
    const listening = new AbortController()
    addEventListener(
      'pointerdown',
      ({ target }) => {
        if (!(target instanceof Node) || !place.current?.contains(target)) setOpen(false)
      },
      { signal: listening.signal },
    )
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      },
      { signal: listening.signal, capture: true },
    )
    return () => {
      listening.abort()
    }
  }, [isOpen])

  return (
    <div className={`popover ${className}`} ref={place}>
      <button
        ref={button}
        type="button"
        className="popover-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={name}
        onClick={() => {
          if (!isOpen) onOpen?.()
          setOpen(!isOpen)
        }}
      >
        {label}
      </button>
      {isOpen && (
        <div id={id} className="popover-panel" role="group" aria-label={title}>
          <strong className="popover-title">{title}</strong>
          {children}
        </div>
      )}
    </div>
  )
}
