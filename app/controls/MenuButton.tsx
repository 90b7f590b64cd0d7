import { useId, useRef, useState, type ReactNode } from 'preact/compat'
import { useDismissal } from './use-dismissal.ts'
import './menu.css'

interface MenuButtonProps {
  readonly label: string
  readonly className: string
  /** Whether there is nothing to choose. */
  readonly isDisabled: boolean
  /** Makes the `MenuItems`, once it is opened. */
  readonly children: (id: string, close: () => void) => ReactNode
}

/** A button, and a list of what it can do, which Escape and a choice close. */
export function MenuButton({ label, className, isDisabled, children }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const id = useId()
  useDismissal(place, isOpen, () => {
    setOpen(false)
  })
  return (
    <div ref={place} className={`menu ${className}`}>
      <button
        type="button"
        className="menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-disabled={isDisabled || undefined}
        onClick={() => {
          setOpen(!isOpen && !isDisabled)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          setOpen(!isDisabled)
        }}
      >
        {label}
      </button>
      {isOpen &&
        children(id, () => {
          setOpen(false)
        })}
    </div>
  )
}
