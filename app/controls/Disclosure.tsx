import { useId, useRef, useState, type ReactNode } from 'preact/compat'
import { useDismissal } from './use-dismissal.ts'
import './disclosure.css'

interface DisclosureProps {
  /** What stands on the button. */
  readonly label: ReactNode
  /** The button's name, where what stands on it is no word. */
  readonly name?: string
  readonly className: string
  /** What is shown, or what makes it when it is. */
  readonly children: ReactNode | (() => ReactNode)
}

/**
 * A button, and what it shows beside it over the page until one presses the button again, turns elsewhere, or
 * presses Escape. A style sheet may show it always where there is room, and hide the button.
 */
export function Disclosure({ label, name, className, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const id = useId()
  useDismissal(place, isOpen, () => {
    setOpen(false)
  })
  return (
    <div ref={place} className={`disclosure ${className}`} data-open={isOpen ? '' : undefined}>
      <button
        type="button"
        className="disclosure-button"
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {label}
      </button>
      <div id={id} className="disclosure-content">
        {typeof children === 'function' ? isOpen && children() : children}
      </div>
    </div>
  )
}
