import { useLayoutEffect, useRef, type ReactNode } from 'preact/compat'
import './dialog.css'

interface DialogProps {
  readonly isOpen: boolean
  /** The id of the heading that says what it is; without one, `label` does. */
  readonly titleId?: string
  readonly label?: string
  readonly className: string
  /** However it was closed: by its button, by Escape, or by whoever opened it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Lies over the page and keeps the keyboard, until it is closed. The browser does both. */
export function Dialog({ isOpen, titleId, label, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
    if (!isOpen) dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      aria-label={label}
      onClose={onClose}
    >
      {children}
    </dialog>
  )
}

/** The way out of the dialog that it stands in. */
export function CloseDialog() {
  return (
    <form method="dialog" className="dialog-close">
      <button type="submit">Close</button>
    </form>
  )
}
